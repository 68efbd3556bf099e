import { cardsOf } from '../connector/activity'
import type { LocalWording } from '../local-wording'
import type { Entry } from './chat-protocol'
import { element } from './element'
import { type CardActs, renderCard } from './render-card'
import { renderCitations } from './render-citations'
import { renderMarkdown } from './render-markdown'
import { type Reaction, thumbs } from './thumbs'

export interface EntryOptions {
  words: LocalWording['page']
  lang: string
  /** Who looks, and how everyone is called. */
  viewer: string
  nameOf: (from: string) => string
  actsOn: (entry: Entry) => CardActs
  rate: (entry: Entry, reaction: Reaction) => void
}

/** One message with its text, sources and cards. */
export function renderEntry(
  entry: Entry,
  { words, lang, viewer, nameOf, actsOn, rate }: EntryOptions,
): HTMLElement {
  const { activity, from } = entry
  const mine = from === viewer
  const byBot = from === 'bot'
  const sources = renderCitations(activity, words)
  const text = byBot ? (activity.text ?? '') : spoken(entry, words)
  const bubble = text
    ? element(
        'div',
        { class: 'bubble' },
        byBot && activity.textFormat !== 'plain'
          ? renderMarkdown(text, { citation: sources.marker })
          : plain(text),
        sources.list,
      )
    : sources.list
  return element(
    'article',
    { class: `entry ${mine ? 'mine' : byBot ? 'bot' : 'other'}`, 'data-id': entry.id },
    element(
      'header',
      {},
      element('span', { class: 'name' }, nameOf(from)),
      element('time', { datetime: entry.at }, shortTime(entry.at)),
      entry.edited && element('span', { class: 'edited' }, words.edited),
    ),
    bubble,
    byBot && thumbs(entry, words, (reaction) => rate(entry, reaction)),
    ...cardsOf(activity).map((card) => renderCard(card, actsOn(entry), lang)),
  )
}

function spoken({ activity }: Entry, words: LocalWording['page']): string {
  const file = activity.attachments?.find(({ contentType }) => contentType !== 'text/html')
  if (file) return words.file(file.name ?? '')
  return activity.text?.replace(/<at>(.*?)<\/at>/g, '@$1') ?? words.sticker
}

function plain(text: string): DocumentFragment {
  const out = document.createDocumentFragment()
  for (const paragraph of text.split(/\n{2,}/)) {
    const block = element('p')
    paragraph.split('\n').forEach((line, index) => {
      if (index > 0) block.append(element('br'))
      block.append(line)
    })
    out.append(block)
  }
  return out
}

const clockTime = new Intl.DateTimeFormat('vi-VN', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Ho_Chi_Minh',
})
const shortTime = (at: string) => clockTime.format(new Date(at))
