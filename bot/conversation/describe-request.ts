import type { Fact } from '../../cards/card-values'
import type { Request, RequestDetails, RequestSummary } from '../../core/contract/requests'
import { wordingIn } from '../../wording/catalogue'
import type { Language } from '../../wording/language'
import { choiceLabel } from './choice-label'
import { formatDay, formatInstant } from './format-time'

/** One line that says what a request is about: 'Cấp mới · Trần Thu Hà'. */
export function describeBriefly(details: RequestDetails, language: Language): string {
  const { requests } = wordingIn(language)
  switch (details.kind) {
    case 'account-request': {
      const [first, ...others] = details.holders
      const who = others.length ? requests.people(details.holders.length) : (first?.name ?? '')
      return `${choiceLabel(language, 'account-request', 'change', details.change)} · ${who}`
    }
    case 'incident':
      return choiceLabel(language, 'incident-report', 'category', details.category)
    case 'help-ticket':
      return details.question
    case 'document-check':
      return requests.checkResults[details.decision.result]
  }
}

/** Every field of a request as title and value, in reading order; empty ones left out. */
export function describeFully(
  request: Pick<Request, 'details' | keyof RequestSummary>,
  language: Language,
): Fact[] {
  const { requests } = wordingIn(language)
  const { fields } = requests
  const fact = (title: string, value: string | null | undefined): Fact[] => (value ? [{ title, value }] : [])
  return [
    ...fact(fields.status, requests.statuses[request.status]),
    ...fact(fields.requester, [request.requester.name, request.requester.unit].filter(Boolean).join(' – ')),
    ...fact(fields.created, formatInstant(request.createdAt, language)),
    ...fact(fields.assignee, request.assignee?.name),
    ...fact(fields.severity, request.severity && requests.severities[request.severity]),
    ...describeDetails(request.details, language).flatMap(([title, value]) => fact(title, value)),
  ]
}

function describeDetails(details: RequestDetails, language: Language): [string, string | null | undefined][] {
  const { requests } = wordingIn(language)
  const { fields } = requests
  switch (details.kind) {
    case 'account-request':
      return [
        [fields.change, choiceLabel(language, 'account-request', 'change', details.change)],
        [
          fields.holders,
          details.holders
            .map(
              ({ name, email, role }) =>
                `${name} (${email}, ${choiceLabel(language, 'account-request', 'role', role)})`,
            )
            .join('\n'),
        ],
        [fields.unit, details.unit],
        [fields.reason, details.reason],
        [fields.effectiveDate, formatDay(details.effectiveDate, language)],
      ]
    case 'incident':
      return [
        [fields.category, choiceLabel(language, 'incident-report', 'category', details.category)],
        [fields.description, details.description],
        [fields.since, formatInstant(details.since, language)],
        [fields.scope, details.scope && choiceLabel(language, 'incident-report', 'scope', details.scope)],
        [fields.contact, details.contact],
        [fields.affected, requests.people(details.affected)],
      ]
    case 'help-ticket':
      return [
        [fields.question, details.question],
        [fields.asked, details.asked === details.question ? undefined : details.asked],
        [fields.answered, details.answered],
      ]
    case 'document-check':
      return [[fields.result, requests.checkResults[details.decision.result]]]
  }
}
