import type { CoreEvent } from '../../core/contract/events'
import type { Language } from '../../wording/language'
import type { LiveCard } from '../conversation/types'
import type { CardWay, NewOutgoing } from '../store/outgoing'
import { asRequest, movesOfApprover, movesOfRequester } from './as-request'
import type { Reader } from './meaning'
import type { EventParts } from './take-events'

export interface WantedCard {
  card: LiveCard['card']
  language: Language
  /** In a 1:1 conversation: who reads it. Everybody sees a triage card the same, until it is refreshed. */
  reader?: Reader
  viewers?: string[]
  way?: CardWay
  replaced?: true
  /** The newest event is not for this reader. */
  discreet?: boolean
}

export const cardName = (card: LiveCard['card'], { request }: CoreEvent): string =>
  `${card}:${request.number}`

/** The card as the event leaves it, to be posted or put in the place of the one before. */
export function cardMessage(
  { showCard }: EventParts,
  event: CoreEvent,
  { card, language, reader, viewers = [], way = 'post', replaced, discreet }: WantedCard,
): Pick<NewOutgoing, 'key' | 'replies' | 'posting'> {
  const latest = event.internal ? { ...event, comment: null } : event
  const reply = showCard(card, {
    request: asRequest(event, movesFor(card, event, reader)),
    ...(!discreet && { latest }),
    language,
    viewers,
    ...(replaced && { replaced }),
  })
  return {
    key: `:${card}`,
    replies: [reply],
    posting: { card: cardName(card, event), way: replaced ? 'update' : way, sequence: event.sequence },
  }
}

function movesFor(card: LiveCard['card'], event: CoreEvent, reader: Reader | undefined) {
  if (card === 'approval') return movesOfApprover(event)
  return card === 'status' && reader === 'requester' ? movesOfRequester(event) : []
}
