import type { RequestCard } from '../../cards/card-values'
import type { RequestAction } from '../../core/contract/moves'
import type { RequestStatus } from '../../core/contract/requests'
import { wordingIn } from '../../wording/catalogue'
import { describeFully } from '../conversation/describe-request'
import { buttonsOn } from './card-buttons'
import type { Shown } from './show-card'

const decisions: readonly (RequestAction | 'talk')[] = ['confirm', 'approve', 'ask', 'reject']
const waiting: readonly RequestStatus[] = ['awaiting-confirmation', 'awaiting-approval']

/**
 * What waits for the word of its reader, with all that the word is given on: a request of the unit for its head, a
 * written answer for a second person. Once it is decided the card says so and decides no more.
 */
export function approvalCard(shown: Shown): RequestCard {
  const { request, language, note = '', replaced } = shown
  const words = wordsOf(shown)
  const waits = !replaced && waiting.includes(request.status) && request.actions.some(isDecision)
  return {
    title: words.title(request.number),
    note,
    facts: describeFully(request, language),
    text: waits ? words.waits : outcome(shown),
    buttons: buttonsOn('approval', shown, (action) => waits && isDecision(action)),
    more: wordingIn(language).desk.more,
  }
}

const isDecision = (action: RequestAction | 'talk') => decisions.includes(action)

function wordsOf({ request, language }: Shown) {
  const { requestCards, curating } = wordingIn(language)
  return request.kind === 'curated-answer' ? curating.approval : requestCards.approval
}

function outcome(shown: Shown): string {
  const { latest, language, replaced } = shown
  const words = wordsOf(shown)
  const { approval } = wordingIn(language).requestCards
  if (replaced) return words.amended
  switch (latest?.event) {
    case 'confirm':
    case 'approve':
      return words.confirmed(latest.by.name)
    case 'reject':
      return words.rejected(latest.by.name)
    case 'ask':
      return approval.asked(latest.by.name)
    case 'withdraw':
      return words.withdrawn
    case 'expire':
      return approval.expired
    default:
      return words.over
  }
}
