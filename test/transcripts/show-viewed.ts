import { buttonsOf, type Card } from '../../local/connector/card-parts'

/** What one client alone shows: the card in its own view, or a text after a press. */
export interface Viewed {
  person: string
  card?: Card
  message?: string
  looked?: true
}

/** Of a card after a press only the line that answers it: what changed is seen by everybody. */
export function showViewed(viewed: Viewed, name: string, cardName: (card: object) => string): string[] {
  const { card, message, looked } = viewed
  if (message) return [`bot answers ${name}: ${message}`]
  if (!card) return []
  if (looked) {
    const [first = '', ...rest] = String(card.fallbackText ?? '').split('\n')
    const titles = buttonsOf(card).map(({ title }) => `(${title})`)
    return [
      `bot shows ${name} [${cardName(card)}]: ${first}`,
      ...rest.map((line) => `  ${line}`),
      ...(titles.length > 0 ? [`  ${titles.join(' ')}`] : []),
    ]
  }
  const note = noteIn(card)
  return note ? [`bot answers ${name} on the card: ${note}`] : []
}

function noteIn(card: Card): string | undefined {
  const body = (card.body ?? []) as { id?: string; inlines?: { text: string }[] }[]
  return body
    .find(({ id }) => id === 'note')
    ?.inlines?.map(({ text }) => text)
    .join('')
}
