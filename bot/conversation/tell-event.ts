import type { Fact } from '../../cards/card-values'
import type { CoreEvent } from '../../core/contract/events'
import { wordingIn } from '../../wording/catalogue'
import type { Language } from '../../wording/language'
import { describeBriefly } from './describe-request'
import { openButton } from './show-request'
import type { Reply } from './types'

export type Audience = 'requester' | 'helpdesk'

/** A notice nobody asked for: what happened, who did it, what the reader can do. */
export function tellEvent(event: CoreEvent, audience: Audience, language: Language): Reply[] {
  const { requests } = wordingIn(language)
  const { request } = event
  const facts: Fact[] = [
    { title: requests.kinds[request.kind], value: describeBriefly(request.details, language) },
    { title: requests.fields.status, value: requests.statuses[request.status] },
    { title: requests.notice.by, value: event.by.name },
  ]
  if (event.comment) facts.push({ title: requests.notice.comment, value: event.comment })
  if (request.severity)
    facts.push({ title: requests.fields.severity, value: requests.severities[request.severity] })
  return [
    {
      kind: 'card',
      card: 'notice',
      values: {
        title:
          event.event === 'created'
            ? requests.notice.titleNew(request.number)
            : requests.notice.title(request.number, requests.events[event.event]),
        facts,
        text: reason(event, audience, language),
        buttons: [openButton(request.number, requests.receipt.show)],
      },
    },
  ]
}

function reason(event: CoreEvent, audience: Audience, language: Language): string {
  const { notice } = wordingIn(language).requests
  if (audience === 'helpdesk')
    return event.request.status === 'submitted' ? notice.toHelpdesk : notice.forInformation
  return event.event === 'created' ? notice.toConfirm : notice.toRequester
}
