import type { LocalWording } from '../local-wording'
import type { Entry, TranscriptEvent } from './chat-protocol'
import { element } from './element'
import type { CardActs } from './render-card'
import { type EntryOptions, renderEntry } from './render-entry'
import type { ViewState } from './view-state'

export interface LogActs extends Pick<EntryOptions, 'actsOn' | 'rate'> {
  suggest: (text: string) => void
  replyIn: (conversation: string) => void
}

const freshMs = 10_000
const gap = 16
const nearEnd = 120

/** The talk in one room: drawn once, then changed in place so that half-filled forms survive. */
export function messageLog(view: ViewState, wording: LocalWording, acts: LogActs) {
  const { page, roles } = wording
  const kind = view.rooms.find(({ key }) => key === view.room)?.kind
  const person = new Map(view.people.map((one) => [one.key, `${one.name} (${roles[one.role]})`]))
  const options: EntryOptions = {
    words: page,
    lang: view.language,
    viewer: view.person,
    nameOf: (from) => person.get(from) ?? page.bot,
    actsOn: (entry) => following(acts.actsOn(entry)),
    rate: acts.rate,
  }
  const drawn = new Map<string, HTMLElement>()
  const threads = new Map<string, HTMLElement>()
  const empty = element('p', { class: 'empty' }, kind === 'channel' ? page.emptyChannel : page.empty)
  const typing = element('p', { class: 'typing', hidden: true }, element('span', {}, page.typing))
  const suggestions = element('div', { class: 'suggestions', role: 'group', 'aria-label': page.suggestions })
  const list = element(
    'div',
    { class: 'entries', role: 'log', 'aria-live': 'polite', 'aria-label': page.log },
    empty,
  )
  const node = element(
    'div',
    { class: 'log', role: 'region', tabindex: '0', 'aria-label': page.log },
    list,
    typing,
    suggestions,
  )
  let hideTyping = 0
  /** When the reader last wrote or pressed, and what they see of it: their message, or the first thing it brought. */
  let acted: { at: number; first?: HTMLElement } = { at: 0 }

  function threadOf(conversation: string): HTMLElement {
    if (kind !== 'channel') return list
    const known = threads.get(conversation)
    if (known) return known
    const replies = element('div', { class: 'thread' })
    const reply = element(
      'button',
      { type: 'button', class: 'link', click: () => acts.replyIn(conversation) },
      page.reply,
    )
    list.append(element('section', { class: 'thread-frame' }, replies, reply))
    threads.set(conversation, replies)
    return replies
  }

  function suggest(entry: Entry) {
    const actions = entry.activity.suggestedActions?.actions ?? []
    suggestions.replaceChildren(
      ...actions.map(({ title, value }) =>
        element(
          'button',
          { type: 'button', class: 'suggestion', click: () => acts.suggest(String(value)) },
          title,
        ),
      ),
    )
  }

  function add(entry: Entry) {
    empty.remove()
    typing.hidden = true
    const article = renderEntry(entry, options)
    drawn.set(entry.id, article)
    threadOf(entry.conversation).append(article)
    suggest(entry)
    return article
  }

  function edit(entry: Entry) {
    const article = renderEntry(entry, options)
    const before = drawn.get(entry.id)
    const hadFocus = before?.contains(document.activeElement)
    before?.replaceWith(article)
    drawn.set(entry.id, article)
    if (hadFocus) article.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true })
  }

  function showTyping() {
    typing.hidden = false
    clearTimeout(hideTyping)
    // A client forgets a typing indicator after about three seconds.
    hideTyping = window.setTimeout(() => {
      typing.hidden = true
    }, 3000)
    if (isAtEnd()) toEnd()
  }

  const toEnd = () => node.scrollTo({ top: node.scrollHeight })

  const isAtEnd = () => node.scrollHeight - node.scrollTop - node.clientHeight < nearEnd

  const following = (card: CardActs): CardActs => ({
    ...card,
    submit(data) {
      acted = { at: Date.now() }
      return card.submit(data)
    },
    execute(action) {
      acted = { at: Date.now() }
      return card.execute(action)
    },
  })

  /** Towards the end, but never past the beginning of an answer that just came, nor away from who reads further up. */
  function follow(entry: Entry) {
    const wasAtEnd = isAtEnd()
    const article = add(entry)
    const isOwn = entry.from === view.person
    const first = isOwn ? article : (acted.first ?? article)
    acted = { at: isOwn ? Date.now() : acted.at, first }
    if (Date.now() - acted.at < freshMs) node.scrollTo({ top: first.offsetTop - gap })
    else if (wasAtEnd) toEnd()
  }

  return {
    node,
    add,
    show(event: TranscriptEvent) {
      if (event.kind === 'typing') return showTyping()
      if (event.kind === 'deleted') return drawn.get(event.id)?.remove()
      if (event.kind === 'edited' || drawn.has(event.entry.id)) return edit(event.entry)
      follow(event.entry)
    },
    note(text: string) {
      list.append(element('p', { class: 'note', role: 'alert' }, text))
    },
    toEnd,
  }
}
