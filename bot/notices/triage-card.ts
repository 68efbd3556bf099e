import type { CardValues, Fact } from '../../cards/card-values'
import { isUrgentCategory } from '../../core/contract/incidents'
import type { RequestAction } from '../../core/contract/moves'
import { wordingIn } from '../../wording/catalogue'
import { briefTitle, describeBriefly } from '../conversation/describe-request'
import { factIf } from '../conversation/fact-if'
import { whatOf } from '../desk/describe-history'
import { describeProgress } from '../desk/describe-progress'
import { movesOn, opens } from './card-buttons'
import type { Shown } from './show-card'

const ofRequester: readonly RequestAction[] = ['answer', 'amend', 'withdraw']

/** What the helpdesk sorts and works through; buttons, suggestion and goals are for those who may see them. */
export function triageCard(shown: Shown): CardValues['triage'] {
  const { request, language, viewers, note = '' } = shown
  const { requests, requestCards } = wordingIn(language)
  const { number, kind, details } = request
  const isAlarm = details.kind === 'incident' && isUrgentCategory(details.category)
  return {
    title: requestCards.triage.title(requests.kinds[kind], number),
    note,
    facts: [...factsOf(shown, isAlarm), ...describeProgress(request, language)],
    text: isAlarm ? requestCards.triage.urgent : '',
    buttons: [...movesOn('triage', shown, (action) => !ofRequester.includes(action)), opens(shown)],
    refresh: { title: requestCards.refresh, data: { do: 'refresh', card: 'triage', number }, viewers },
  }
}

/** Others read along: who reported a breach is not named, and what was said of it not repeated. */
function factsOf({ request, latest, language }: Shown, isAlarm: boolean): Fact[] {
  const { requests, requestCards } = wordingIn(language)
  const { fields } = requests
  const { requester, assignee, severity, status, details } = request
  const isIncident = details.kind === 'incident'
  const who = [requester.name, requester.unit].filter(Boolean).join(' – ')
  const isTold = latest && latest.event !== 'created' && !(isAlarm && latest.by.id === requester.id)
  const said = isAlarm ? null : latest?.comment
  return [
    ...factIf(fields.status, requests.statuses[status]),
    ...factIf(briefTitle(details, language), describeBriefly(details, language)),
    ...factIf(fields.severity, severity && requests.severities[severity]),
    ...factIf(fields.requester, !isAlarm && who),
    ...factIf(fields.affected, isIncident && details.affected > 1 && requests.people(details.affected)),
    ...factIf(fields.assignee, assignee?.name),
    ...factIf(
      requestCards.latest,
      isTold && requests.details.historyLine(whatOf(latest, language), latest.by.name, said ?? null),
    ),
  ]
}
