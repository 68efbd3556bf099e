import type { Language } from '../../wording/language'
import type { ChatState, Entry, ShownPerson, TranscriptEvent } from './chat-protocol'

export interface ViewState extends ChatState {
  person: string
  room: string
  language: Language
  theme: 'light' | 'dark'
  /** The thread answered in, in a channel. */
  thread?: string
  /** Last entry each person has seen of each room, by 'person/room'. */
  seen: Record<string, number>
}

const storageKey = 'imoit-chat'
type Kept = Pick<ViewState, 'person' | 'room' | 'language' | 'seen'> & { theme?: 'light' | 'dark' }

const kept = (): Partial<Kept> => JSON.parse(localStorage.getItem(storageKey) ?? '{}')

/** Where the reader was, as far as this browser remembers. */
export function openView(chat: ChatState): ViewState {
  const { person, room, language = 'vi', theme, seen } = kept()
  const who = chat.people.find(({ key }) => key === person) ?? (chat.people[0] as ShownPerson)
  return {
    ...chat,
    person: who.key,
    room: room && who.rooms.includes(room) ? room : (who.rooms[0] ?? ''),
    language,
    theme: theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
    seen:
      seen ??
      Object.fromEntries(
        chat.people.flatMap(({ key, rooms }) => rooms.map((r) => [`${key}/${r}`, newest(chat, r)])),
      ),
  }
}

export function keepView({ person, room, language, seen }: ViewState, theme?: 'light' | 'dark'): void {
  const all: Kept = { person, room, language, seen, theme: theme ?? kept().theme }
  localStorage.setItem(storageKey, JSON.stringify(all))
}

const newest = ({ entries }: ChatState, room: string) =>
  Math.max(0, ...entries.filter((entry) => entry.room === room).map(({ id }) => Number(id)))

export function markSeen(view: ViewState): void {
  view.seen[`${view.person}/${view.room}`] = newest(view, view.room)
}

export const unread = (view: ViewState, person: string, room: string): number =>
  view.entries.filter(
    (entry: Entry) =>
      entry.room === room &&
      entry.from !== person &&
      Number(entry.id) > (view.seen[`${person}/${room}`] ?? 0),
  ).length

export const unreadOf = (view: ViewState, { key, rooms }: ShownPerson): number =>
  rooms.reduce((sum, room) => sum + unread(view, key, room), 0)

/** Someone may go to another person's chat: their own is opened instead. */
export function go(view: ViewState, person: string, room?: string): void {
  const who = view.people.find(({ key }) => key === person)
  if (!who) return
  const kind = view.rooms.find(({ key }) => key === (room ?? view.room))?.kind
  const same = who.rooms.find((key) => view.rooms.find((candidate) => candidate.key === key)?.kind === kind)
  view.person = person
  view.room = same ?? who.rooms[0] ?? view.room
  view.thread = undefined
}

/** Takes in what happened and answers in which room. */
export function hear(view: ViewState, event: TranscriptEvent): string {
  if (event.kind === 'typing') return event.room
  const known = view.entries.some(({ id }) => event.kind === 'sent' && id === event.entry.id)
  if (event.kind === 'sent' && !known) view.entries.push(event.entry)
  else if (event.kind === 'deleted') view.entries = view.entries.filter(({ id }) => id !== event.id)
  else view.entries = view.entries.map((entry) => (entry.id === event.entry.id ? event.entry : entry))
  return event.kind === 'deleted' ? event.room : event.entry.room
}
