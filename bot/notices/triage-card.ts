import type { CardValues, Fact } from '../../cards/card-values'
import { isForBreach } from '../../core/contract/account-requests'
import type { RequestAction } from '../../core/contract/moves'
import { wordingIn } from '../../wording/catalogue'
import { briefTitle, describeBriefly } from '../conversation/describe-request'
import { factIf } from '../conversation/fact-if'
import { statusFact } from '../conversation/status-fact'
import { whatOf } from '../desk/describe-history'
import { describeProgress } from '../desk/describe-progress'
import { buttonsOn } from './card-buttons'
import { isDiscreet } from './meaning'
import type { Shown } from './show-card'

const ofRequester: readonly (RequestAction | 'talk')[] = ['answer', 'amend', 'withdraw']

/** What the helpdesk sorts and works through; buttons, suggestion and goals are for those who may see them. */
export function triageCard(shown: Shown): CardValues['triage'] {
  const { request, language, viewers, note = '' } = shown
  const { requests, requestCards, desk } = wordingIn(language)
  const { number, kind, details } = request
  const discreet = isDiscreet(details)
  const urgent = isForBreach(details) ? requestCards.triage.breach : requestCards.triage.urgent
  return {
    title: requestCards.triage.title(requests.kinds[kind], number),
    note,
    facts: [
      ...factsOf(shown, discreet),
      ...(isForBreach(details) ? [] : describeProgress(request, language)),
    ],
    text: discreet ? urgent : '',
    buttons: buttonsOn('triage', shown, (action) =>
      action === 'talk' ? !discreet : !ofRequester.includes(action),
    ),
    more: desk.more,
    refresh: { title: requestCards.refresh, data: { do: 'refresh', card: 'triage', number }, viewers },
  }
}

/** Others read along: who reported a breach is not named, and what was said of it not repeated. */
function factsOf({ request, latest, language }: Shown, discreet: boolean): Fact[] {
  const { requests, requestCards } = wordingIn(language)
  const { fields } = requests
  const { requester, assignee, severity, status, details } = request
  const isIncident = details.kind === 'incident'
  const who = [requester.name, requester.unit].filter(Boolean).join(' – ')
  const isTold = latest && latest.event !== 'created' && !(discreet && latest.by.id === requester.id)
  const said = discreet ? null : latest?.comment
  return [
    statusFact(status, language),
    ...factIf(briefTitle(details, language), describeBriefly(details, language)),
    ...factIf(fields.severity, severity && requests.severities[severity]),
    ...factIf(fields.requester, !discreet && who),
    ...factIf(fields.affected, isIncident && details.affected > 1 && requests.people(details.affected)),
    ...factIf(fields.assignee, assignee?.name),
    ...factIf(
      requestCards.latest,
      isTold &&
        requests.details.historyLine(
          whatOf(discreet ? { ...latest, facts: {} } : latest, language),
          latest.by.name,
          said ?? null,
        ),
    ),
  ]
}
