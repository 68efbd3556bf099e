import type { Reply, TakeTurn, TellOutcome } from '../../bot/conversation/types'
import { type ShowCard, showCard } from '../../bot/notices/show-card'
import type { TellEvent } from '../../bot/notices/take-events'
import { fillCard } from '../../cards/fill-card'

interface Speaking {
  takeTurn: TakeTurn
  tellOutcome: TellOutcome
  tellEvent: TellEvent
}

/** A card on the wire no longer says which template it came from: noted here as the bot decides to show it. */
export function nameCards({ takeTurn, tellOutcome, tellEvent }: Speaking) {
  const names = new Map<string, string>()
  const noted = (replies: Reply[]): Reply[] => {
    for (const reply of replies) {
      if (reply.kind === 'card') names.set(canonical(fillCard(reply.card, reply.values).card), reply.card)
    }
    return replies
  }
  const parts: Speaking & { showCard: ShowCard } = {
    showCard(...given) {
      const reply = showCard(...given)
      noted([reply])
      return reply
    },
    async takeTurn(...given) {
      const result = await takeTurn(...given)
      noted([...result.replies, ...(result.afterwards ?? [])])
      // As the store does it: what cannot travel as JSON is lost here too.
      return JSON.parse(JSON.stringify(result))
    },
    tellOutcome: (...given) => noted(tellOutcome(...given)),
    tellEvent: (...given) => noted(tellEvent(...given)),
  }
  return { parts, nameOf: (card: object) => names.get(canonical(card)) ?? 'card' }
}

/** The database keeps the keys of an object in an order of its own. */
const canonical = (card: object): string =>
  JSON.stringify(card, (_key, value) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
