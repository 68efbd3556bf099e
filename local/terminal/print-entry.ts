import { cardsOf, citationsOf } from '../connector/activity'
import { buttonsOf, type CardButton } from '../connector/card-parts'
import type { Entry } from '../connector/transcript'
import { terminalText } from './terminal-text'

/** What a number stands for: a suggestion says its text, a button of a card sends its data. */
export type Choice =
  | { kind: 'suggestion'; title: string; text: string }
  | { kind: 'button'; title: string; entry: Entry; card: Record<string, unknown>; button: CardButton }

/** A message of the bot in lines: text or card, sources as footnotes, buttons with numbers. */
export function printEntry(entry: Entry, colours: boolean): { text: string; choices: Choice[] } {
  const { activity } = entry
  const choices: Choice[] = (activity.suggestedActions?.actions ?? []).map(({ title, value }) => ({
    kind: 'suggestion',
    title,
    text: String(value),
  }))
  const lines = activity.text ? [terminalText(activity.text, colours)] : []
  for (const card of cardsOf(activity)) {
    lines.push(terminalText(String(card.fallbackText ?? ''), colours))
    for (const button of buttonsOf(card))
      choices.push({ kind: 'button', title: button.title, entry, card, button })
  }
  const notes = citationsOf(activity).map(({ position, appearance }) => `  [${position}] ${appearance.name}`)
  if (notes.length > 0) lines.push('', ...notes)
  if (choices.length > 0) lines.push('', ...choices.map(({ title }, index) => `  (${index + 1}) ${title}`))
  return { text: lines.join('\n'), choices }
}
