import type { Fact } from '../../cards/card-values'
import { type AccountChange, isForBreach } from '../../core/contract/account-requests'
import type { Request, RequestDetails, RequestSummary } from '../../core/contract/requests'
import { wordingIn } from '../../wording/catalogue'
import type { Language } from '../../wording/language'
import { choiceLabel } from './choice-label'
import { factIf } from './fact-if'
import { formatDay, formatInstant } from './format-time'
import { statusFact } from './status-fact'

/** One line that says what a request is about: 'Cấp mới · Trần Thu Hà'. */
export function describeBriefly(details: RequestDetails, language: Language): string {
  const { requests } = wordingIn(language)
  switch (details.kind) {
    case 'account-request': {
      // Of a breach nobody is named where others read along.
      if (isForBreach(details)) return requests.cancelForBreach
      const [first, ...others] = details.holders
      const who = others.length ? requests.people(details.holders.length) : (first?.name ?? '')
      return `${changeLabel(details.change, language)} · ${who}`
    }
    case 'incident':
      return choiceLabel(language, 'incident-report', 'category', details.category)
    case 'help-ticket':
      return details.question
    case 'document-check':
      return requests.checkResults[details.decision.result]
    case 'interconnection':
      return `${details.system} · ${details.organisation}`
    case 'notice':
      return details.title
    case 'curated-answer':
      return details.question
  }
}

const changeLabel = (change: AccountChange, language: Language): string =>
  change === 'cancel-for-breach'
    ? wordingIn(language).requests.cancelForBreach
    : choiceLabel(language, 'account-request', 'change', change)

/** What the line is called under a title that already names the kind. */
export function briefTitle({ kind }: RequestDetails, language: Language): string {
  const { fields } = wordingIn(language).requests
  switch (kind) {
    case 'account-request':
      return fields.change
    case 'incident':
      return fields.category
    case 'interconnection':
      return fields.system
    case 'notice':
      return fields.title
    case 'document-check':
      return fields.result
    case 'help-ticket':
    case 'curated-answer':
      return fields.question
  }
}

/** Every field of a request as title and value, in reading order; empty ones left out. */
export function describeFully(
  request: Pick<Request, 'details' | keyof RequestSummary>,
  language: Language,
): Fact[] {
  const { requests } = wordingIn(language)
  const { fields } = requests
  return [
    statusFact(request.status, language),
    ...factIf(fields.requester, [request.requester.name, request.requester.unit].filter(Boolean).join(' – ')),
    ...factIf(fields.created, formatInstant(request.createdAt, language)),
    ...factIf(fields.assignee, request.assignee?.name),
    ...factIf(fields.severity, request.severity && requests.severities[request.severity]),
    ...describeDetails(request.details, language).flatMap(([title, value]) => factIf(title, value)),
  ]
}

function describeDetails(details: RequestDetails, language: Language): [string, string | null | undefined][] {
  const { requests } = wordingIn(language)
  const { fields } = requests
  switch (details.kind) {
    case 'account-request':
      return [
        [fields.change, changeLabel(details.change, language)],
        [
          fields.holders,
          details.holders
            .map(({ name, email, role }) =>
              // Of a breach no role is asked.
              isForBreach(details)
                ? `${name} (${email})`
                : `${name} (${email}, ${choiceLabel(language, 'account-request', 'role', role)})`,
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
        [
          fields.category,
          details.category && choiceLabel(language, 'incident-report', 'category', details.category),
        ],
        [fields.asked, details.asked === details.question ? undefined : details.asked],
        [fields.answered, details.answered],
      ]
    case 'document-check':
      return [[fields.result, requests.checkResults[details.decision.result]]]
    case 'interconnection':
      return [
        [fields.organisation, details.organisation],
        [fields.system, details.system],
        [fields.purpose, details.purpose],
        [fields.contact, `${details.contactName} (${details.contactEmail})`],
        [fields.standard, requests.standards[details.standard]],
      ]
    case 'notice':
      return [
        [fields.title, details.title],
        [fields.text, details.text],
        [fields.startsAt, details.startsAt && formatInstant(details.startsAt, language)],
        [fields.endsAt, details.endsAt && formatInstant(details.endsAt, language)],
        [fields.about, details.about],
      ]
    case 'curated-answer':
      return [
        [fields.question, details.question],
        [fields.variants, details.variants.join('\n')],
        [fields.text, details.text],
        [fields.citations, details.citations.join(', ')],
        [fields.expiresOn, details.expiresOn && formatDay(details.expiresOn, language)],
      ]
  }
}
