import { cardsOf, citationsOf } from '../../local/connector/activity'
import { buttonsOf } from '../../local/connector/card-parts'
import type { Entry } from '../../local/connector/transcript'

export interface Shown {
  entry: Entry
  edited: boolean
  /** Whose place it is when it is not where the last person acted: 'helpdesk', 'Bảo'. */
  elsewhere?: string
}

/** One message of the bot as a conversation prints it: text or card, then sources, then buttons. */
export function showEntry({ entry, edited, elsewhere }: Shown, cardName: (card: object) => string): string[] {
  const { activity } = entry
  const head = ['bot', edited && 'edits', elsewhere && `to ${elsewhere}`].filter(Boolean).join(' ')
  const sources = citationsOf(activity).map(
    ({ position, appearance }) => `  [${position}] ${appearance.name}`,
  )
  const lines: string[] = []
  if (activity.text) {
    lines.push(...said(head, activity.text), ...sources)
    lines.push(...buttons(activity.suggestedActions?.actions.map(({ title }) => title) ?? []))
  }
  for (const card of cardsOf(activity)) {
    lines.push(...said(`${head} [${cardName(card)}]`, String(card.fallbackText ?? '')))
    lines.push(...buttons(buttonsOf(card).map(({ title }) => title)))
  }
  return lines.length > 0 ? lines : [`${head}:`]
}

function said(head: string, text: string): string[] {
  // Hard breaks and no-break spaces are for the client's eyes only.
  const [first = '', ...rest] = text
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .map((line) => line.trimEnd())
  return [`${head}: ${first}`.trimEnd(), ...rest.filter((line) => line !== '').map((line) => `  ${line}`)]
}

const buttons = (titles: string[]): string[] =>
  titles.length > 0 ? [`  ${titles.map((title) => `(${title})`).join(' ')}`] : []
