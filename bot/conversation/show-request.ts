import type { Button } from '../../cards/card-values'
import type { Request, RequestSummary } from '../../core/contract/requests'
import { wordingIn } from '../../wording/catalogue'
import type { Language } from '../../wording/language'
import { buttonsFor, type Colleague } from '../desk/buttons-for'
import { describeHistory } from '../desk/describe-history'
import { describeProgress } from '../desk/describe-progress'
import { describeFully } from './describe-request'
import { formatDay } from './format-time'
import type { Reply } from './types'

const rowsShown = 6

export const openButton = (number: string, title: string): Button => ({
  title,
  data: { do: 'open', number },
})

/** One request with its history and the moves open to the person who asks. */
export function showRequest(
  request: Request,
  language: Language,
  colleagues: readonly Colleague[] = [],
): Reply {
  const { requests, desk } = wordingIn(language)
  return {
    kind: 'card',
    card: 'request-details',
    values: {
      title: requests.details.title(requests.kinds[request.kind], request.number),
      facts: [...describeFully(request, language), ...describeProgress(request, language)],
      historyTitle: requests.details.historyTitle,
      history: describeHistory(request, language),
      buttons: buttonsFor(request, language, 'details', colleagues),
      more: desk.more,
    },
  }
}

export function showList(list: RequestSummary[], kind: 'mine' | 'queue', language: Language): Reply {
  const { requests, conversation } = wordingIn(language)
  if (!list.length) return { kind: 'text', text: kind === 'mine' ? requests.list.none : conversation.noQueue }
  const shown = list.slice(0, rowsShown)
  const { title, text } = kind === 'mine' ? requests.list : requests.queue
  const more = list.length > shown.length ? ` ${requests.list.more(list.length - shown.length)}` : ''
  return {
    kind: 'card',
    card: 'request-list',
    values: {
      title,
      text: `${text(shown.length)}${more}`,
      rows: shown.map(({ number, kind: kindOf, status, createdAt }) => ({
        number,
        what: requests.kinds[kindOf],
        status: requests.statuses[status],
        date: formatDay(new Date(createdAt), language),
        button: openButton(number, requests.list.open),
      })),
      buttons: [],
    },
  }
}
