import type { Email } from '../../core/contract/events'
import type { LocalWording } from '../local-wording'
import { element, icon } from './element'

/** E-mail that would have left this machine, newest first. */
export function emailPanel(emails: Email[], { page }: LocalWording, close: () => void): HTMLElement {
  const when = new Intl.DateTimeFormat('vi-VN', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Asia/Ho_Chi_Minh',
  })
  return element(
    'aside',
    { class: 'emails', id: 'emails', 'aria-labelledby': 'emails-title' },
    element(
      'header',
      {},
      element('h2', { id: 'emails-title' }, page.emails),
      element(
        'button',
        {
          type: 'button',
          class: 'tool',
          id: 'close-emails',
          'aria-label': page.close,
          title: page.close,
          click: close,
        },
        icon('close'),
      ),
    ),
    element('p', { class: 'why' }, page.emailsWhy),
    emails.length === 0 && element('p', { class: 'empty' }, page.noEmails),
    ...[...emails]
      .sort((a, b) => b.id - a.id)
      .map((email) =>
        element(
          'details',
          { class: 'email' },
          element(
            'summary',
            {},
            element('strong', {}, email.subject),
            element('span', {}, `${page.to} ${email.to} · ${when.format(new Date(email.at))}`),
          ),
          element('pre', {}, email.body),
        ),
      ),
  )
}
