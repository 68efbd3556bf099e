import type { HistoryEvent, Request } from '../../core/contract/requests'
import type { Language } from '../../wording/language'
import type { LiveCard, Reply } from '../conversation/types'
import type { Colleague } from '../desk/buttons-for'
import { approvalCard } from './approval-card'
import { statusCard } from './status-card'
import { triageCard } from './triage-card'

/** What a card is drawn from. The moves in `request.actions` become its buttons. */
export interface Shown {
  request: Request
  /** The newest thing that happened, as far as the reader may know it. */
  latest?: Pick<HistoryEvent, 'event' | 'by' | 'comment' | 'facts'>
  language: Language
  /** Teams ids of those who see a triage card with the buttons of their role. */
  viewers: string[]
  /** Whom the viewer may give the work to. */
  colleagues?: readonly Colleague[]
  /** One line for who pressed. */
  note?: string
  /** A newer card took the place of this one. */
  replaced?: true
}
export type ShowCard = (card: LiveCard['card'], shown: Shown) => Extract<Reply, { kind: 'card' }>

/** A card of a request as it stands: the same one everybody sees and, with more moves, one viewer sees. */
export const showCard: ShowCard = (card, shown) => {
  switch (card) {
    case 'triage':
      return { kind: 'card', card, values: triageCard(shown) }
    case 'approval':
      return { kind: 'card', card, values: approvalCard(shown) }
    case 'status':
      return { kind: 'card', card, values: statusCard(shown) }
  }
}
