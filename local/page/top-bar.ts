import type { LocalWording } from '../local-wording'
import { element, icon } from './element'
import { badge } from './sidebar'
import type { ViewState } from './view-state'

export interface TopBarActs {
  toggleMenu: () => void
  toggleTheme: () => void
  speak: (language: 'vi' | 'en') => void
  toggleEmails: () => void
}

export function topBar(
  view: ViewState,
  { page }: LocalWording,
  { waiting, emails, emailsShown }: { waiting: number; emails: number; emailsShown: boolean },
  acts: TopBarActs,
): HTMLElement {
  const language = (code: 'vi' | 'en', name: string) =>
    element(
      'button',
      {
        type: 'button',
        lang: code,
        id: `speak-${code}`,
        'aria-pressed': String(view.language === code),
        'aria-label': name,
        click: () => acts.speak(code),
      },
      code.toUpperCase(),
    )
  const toTheme = view.theme === 'dark' ? page.toLight : page.toDark
  return element(
    'header',
    { class: 'top-bar' },
    element('a', { class: 'skip', id: 'skip', href: '#write' }, page.skip),
    element(
      'button',
      {
        type: 'button',
        class: 'menu',
        id: 'menu',
        'aria-label': page.menu,
        'aria-expanded': 'false',
        'aria-controls': 'sidebar',
        click: acts.toggleMenu,
      },
      icon('menu'),
      waiting > 0 && badge(waiting, page),
    ),
    element('img', { src: '/chat/emblem.svg', alt: '', width: '36', height: '36' }),
    element('div', { class: 'brand' }, element('h1', {}, page.title), element('p', {}, page.subtitle)),
    element(
      'div',
      { class: 'languages', role: 'group', 'aria-label': page.language },
      language('vi', 'Tiếng Việt'),
      language('en', 'English'),
    ),
    element(
      'button',
      {
        type: 'button',
        class: 'tool',
        id: 'theme',
        'aria-label': toTheme,
        title: toTheme,
        click: acts.toggleTheme,
      },
      icon(view.theme === 'dark' ? 'sun' : 'moon'),
    ),
    element(
      'button',
      {
        type: 'button',
        class: 'tool',
        id: 'emails-button',
        'aria-label': page.emails,
        title: page.emails,
        'aria-expanded': String(emailsShown),
        click: acts.toggleEmails,
      },
      icon('mail'),
      emails > 0 && element('span', { class: 'badge', 'aria-hidden': 'true' }, String(emails)),
    ),
  )
}
