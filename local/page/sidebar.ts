import type { LocalWording } from '../local-wording'
import { element, icon } from './element'
import { unread, unreadOf, type ViewState } from './view-state'

const roomIcons = { personal: 'person', group: 'people', channel: 'channel' } as const

/** Who the reader is, and where they talk. */
export function sidebar(
  view: ViewState,
  wording: LocalWording,
  go: (person: string, room?: string) => void,
): HTMLElement {
  const { page, roles, rooms } = wording
  const who = view.people.find(({ key }) => key === view.person)
  return element(
    'nav',
    { class: 'sidebar', id: 'sidebar', 'aria-label': page.menu },
    element('h2', { id: 'people-title' }, page.people),
    element(
      'ul',
      { 'aria-labelledby': 'people-title' },
      ...view.people.map((person) =>
        choice({
          id: `person-${person.key}`,
          current: person.key === view.person,
          mark: element('span', { class: 'avatar', 'aria-hidden': 'true' }, initials(person.name)),
          title: person.name,
          subtitle: [roles[person.role], person.unit],
          count: unreadOf(view, person),
          page,
          choose: () => go(person.key),
        }),
      ),
    ),
    element('h2', { id: 'rooms-title' }, page.places),
    element(
      'ul',
      { 'aria-labelledby': 'rooms-title' },
      ...(who?.rooms ?? []).map((key) => {
        const kind = view.rooms.find((room) => room.key === key)?.kind ?? 'personal'
        return choice({
          id: `room-${key}`,
          current: key === view.room,
          mark: icon(roomIcons[kind]),
          title: rooms[kind],
          count: unread(view, view.person, key),
          page,
          choose: () => go(view.person, key),
        })
      }),
    ),
  )
}

interface Choice {
  id: string
  current: boolean
  mark: Node
  title: string
  /** Lines under the title. */
  subtitle?: string[]
  count: number
  page: LocalWording['page']
  choose: () => void
}

const choice = ({ id, current, mark, title, subtitle = [], count, page, choose }: Choice) =>
  element(
    'li',
    {},
    element(
      'button',
      { type: 'button', id, class: 'choice', 'aria-current': current ? 'true' : undefined, click: choose },
      mark,
      element(
        'span',
        { class: 'choice-text' },
        element('span', {}, title),
        ...subtitle.map((line) => element('small', {}, line)),
      ),
      count > 0 && badge(count, page),
    ),
  )

export const badge = (count: number, page: LocalWording['page']) =>
  element(
    'span',
    { class: 'badge' },
    element('span', { 'aria-hidden': 'true' }, String(count)),
    element('span', { class: 'for-readers' }, page.unread(count)),
  )

/** Given name first letter after the family name's: 'Lê Minh Hoa' → 'LH'. */
function initials(name: string): string {
  const words = name.split(' ')
  return `${words[0]?.[0] ?? ''}${words.at(-1)?.[0] ?? ''}`
}
