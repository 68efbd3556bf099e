import type { Button, Fact } from '../../cards/card-values'
import type { CoreEvent } from '../../core/contract/events'
import { wordingIn } from '../../wording/catalogue'
import type { Language } from '../../wording/language'
import { whatOf } from '../desk/describe-history'
import { hasCards, isDiscreet, mutedBy, type Reader } from '../notices/meaning'
import { isBroadcast, tellNotice } from '../outages/tell-notice'
import { describeBriefly } from './describe-request'
import { factIf } from './fact-if'
import { openButton } from './show-request'
import { statusFact } from './status-fact'
import type { Reply } from './types'

/** A notice nobody asked for: what happened, who did it, what the reader can do. */
export function tellEvent(event: CoreEvent, reader: Reader | 'helpdesk', language: Language): Reply[] {
  const { requests } = wordingIn(language)
  const { request } = event
  if (isBroadcast(event)) return tellNotice(event, language)
  const title =
    event.event === 'created'
      ? requests.notice.titleNew(request.number)
      : requests.notice.title(request.number, requests.events[event.event])
  return [
    {
      kind: 'card',
      card: 'notice',
      values: {
        above: '',
        title,
        tone: 'plain',
        facts: factsOf(event, reader, language),
        text: [reason(event, reader, language), optOut(event, reader, language)].filter(Boolean).join('\n'),
        buttons: [
          ...answerButton(event, reader, language),
          openButton(request.number, requests.receipt.show),
        ],
      },
    },
  ]
}

/** The card of the request shows how it stands; where there is none, or not this reader's, the message does. */
function factsOf(event: CoreEvent, reader: Reader | 'helpdesk', language: Language): Fact[] {
  const { requests } = wordingIn(language)
  const { request } = event
  const beside = hasCards(event) && ['requester', 'follower', 'helpdesk', 'approver'].includes(reader)
  const hidden = reader === 'helpdesk' && isDiscreet(request.details)
  const what = whatOf(hidden ? { ...event, facts: {} } : event, language)
  return [
    ...factIf(requests.kinds[request.kind], !beside && describeBriefly(request.details, language)),
    ...(beside ? [] : [statusFact(request.status, language)]),
    ...factIf(
      requests.notice.what,
      event.event !== 'created' && what !== requests.events[event.event] && what,
    ),
    ...factIf(requests.notice.by, !(hidden && event.by.id === request.requester.id) && event.by.name),
    ...factIf(requests.notice.comment, !hidden && event.comment),
    ...factIf(
      requests.fields.severity,
      !beside && request.severity !== null && requests.severities[request.severity],
    ),
  ]
}

/** Of the kinds that come seldom and unasked; the rest is what the person asked for. */
function optOut(event: CoreEvent, reader: Reader | 'helpdesk', language: Language): string {
  const kind = reader === 'helpdesk' ? undefined : mutedBy(event, reader)
  if (kind !== 'reminders' && kind !== 'deadlines') return ''
  const { preferences } = wordingIn(language)
  return preferences.optOut(preferences.kinds[kind])
}

function answerButton(
  { event, request }: CoreEvent,
  reader: Reader | 'helpdesk',
  language: Language,
): Button[] {
  const answers = reader === 'requester' && (event === 'ask' || event === 'commented')
  if (!answers) return []
  return [{ title: wordingIn(language).desk.answerButton, data: { do: 'say-to', number: request.number } }]
}

function reason(event: CoreEvent, reader: Reader | 'helpdesk', language: Language): string {
  const { requests, requestCards } = wordingIn(language)
  const { notice, receipt } = requests
  switch (reader) {
    case 'helpdesk':
      return event.request.status === 'submitted' ? notice.toHelpdesk : notice.forInformation
    case 'approver':
      return event.request.status === 'awaiting-confirmation' ? notice.toConfirm : requestCards.told.approver
    case 'requester':
      return event.request.status in receipt.next && event.event !== 'commented' && event.event !== 'reminded'
        ? receipt.next[event.request.status as keyof typeof receipt.next]
        : notice.toRequester
    case 'assignee':
    case 'lead':
    case 'follower':
    case 'on-duty':
      return requestCards.told[reader]
    case 'other':
      return notice.forInformation
  }
}
