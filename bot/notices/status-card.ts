import type { Fact, RequestCard } from '../../cards/card-values'
import type { RequestAction } from '../../core/contract/moves'
import type { RequestStatus } from '../../core/contract/requests'
import { wordingIn } from '../../wording/catalogue'
import type { Language } from '../../wording/language'
import { briefTitle, describeBriefly } from '../conversation/describe-request'
import { factIf } from '../conversation/fact-if'
import { statusFact } from '../conversation/status-fact'
import { whatOf } from '../desk/describe-history'
import { describeOutcomes } from '../desk/describe-progress'
import { buttonsOn } from './card-buttons'
import type { Shown } from './show-card'

const ofRequester: readonly (RequestAction | 'talk')[] = ['answer', 'reopen', 'close']
const over: readonly RequestStatus[] = ['connected', 'expired']

/** How a request of the reader stands. */
export function statusCard(shown: Shown): RequestCard {
  const { request, language, note = '' } = shown
  const { requests, requestCards, desk } = wordingIn(language)
  return {
    title: requestCards.status.title(requests.kinds[request.kind], request.number),
    note,
    facts: factsOf(shown),
    text: nextAfter(request, language),
    buttons: buttonsOn('status', shown, (action) => ofRequester.includes(action)),
    more: desk.more,
  }
}

function factsOf({ request, latest, language }: Shown): Fact[] {
  const { requests, requestCards, desk } = wordingIn(language)
  const { fields } = requests
  const { status, details, assignee, mergedInto } = request
  return [
    statusFact(status, language),
    ...factIf(briefTitle(details, language), describeBriefly(details, language)),
    ...factIf(desk.fields.mergedInto, mergedInto),
    ...factIf(fields.assignee, assignee?.name),
    ...describeOutcomes(request, language),
    ...factIf(
      requestCards.latest,
      latest && requests.details.historyLine(whatOf(latest, language), latest.by.name, latest.comment),
    ),
  ]
}

function nextAfter({ status, actions }: Shown['request'], language: Language): string {
  const { next } = wordingIn(language).requests.receipt
  // Who shares an incident is not the one who is asked.
  const asksSomebodyElse = status === 'needs-information' && !actions.includes('answer')
  if (over.includes(status) || asksSomebodyElse) return ''
  return status in next ? next[status as keyof typeof next] : next.other
}
