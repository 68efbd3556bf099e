import type { RequestCard } from '../../cards/card-values'
import type { RequestAction } from '../../core/contract/moves'
import { wordingIn } from '../../wording/catalogue'
import { describeFully } from '../conversation/describe-request'
import { movesOn, opens } from './card-buttons'
import type { Shown } from './show-card'

const decisions: readonly RequestAction[] = ['confirm', 'ask', 'reject']

/** A request of the unit for its head; once it is decided the card says so and decides no more. */
export function approvalCard(shown: Shown): RequestCard {
  const { request, language, note = '', replaced } = shown
  const waits = !replaced && request.status === 'awaiting-confirmation'
  return {
    title: wordingIn(language).requestCards.approval.title(request.number),
    note,
    facts: describeFully(request, language),
    text: waits ? wordingIn(language).requestCards.approval.waits : outcome(shown),
    buttons: [
      ...(waits ? movesOn('approval', shown, (action) => decisions.includes(action)) : []),
      opens(shown),
    ],
  }
}

function outcome({ latest, language, replaced }: Shown): string {
  const { approval } = wordingIn(language).requestCards
  if (replaced) return approval.amended
  switch (latest?.event) {
    case 'confirm':
      return approval.confirmed(latest.by.name)
    case 'reject':
      return approval.rejected(latest.by.name)
    case 'ask':
      return approval.asked(latest.by.name)
    case 'withdraw':
      return approval.withdrawn
    case 'expire':
      return approval.expired
    default:
      return approval.over
  }
}
