import type { Fact } from '../../cards/card-values'
import type { Deadlines } from '../../core/contract/deadlines'
import type { Request } from '../../core/contract/requests'
import { wordingIn } from '../../wording/catalogue'
import type { Language } from '../../wording/language'
import { choiceLabel } from '../conversation/choice-label'
import { factIf } from '../conversation/fact-if'
import { formatInstant } from '../conversation/format-time'

type Deadline = Deadlines['respond']

/** How a request stands besides what was asked: outcomes, links, and for the helpdesk suggestion and goals. */
export function describeProgress(request: Request, language: Language): Fact[] {
  const { desk } = wordingIn(language)
  const { fields } = desk
  return [
    ...describeOutcomes(request, language),
    ...factIf(fields.major, request.major ? desk.yes : null),
    ...factIf(fields.merged, request.merged.join(', ')),
    ...factIf(fields.mergedInto, request.mergedInto),
    ...factIf(fields.follows, request.follows),
    ...describeSuggestion(request, language),
    ...factIf(fields.respond, request.deadlines && goal(request.deadlines.respond, language)),
    ...factIf(fields.resolve, request.deadlines && goal(request.deadlines.resolve, language)),
  ]
}

/** Only once there is an outcome, and where the status does not say it all. */
export function describeOutcomes({ details, status }: Request, language: Language): Fact[] {
  if (details.kind !== 'account-request' || status === 'rejected') return []
  const { holders } = details
  if (holders.every(({ result }) => result === 'pending')) return []
  if (holders.length === 1 && holders.every(({ result, comment }) => result === 'done' && !comment)) return []
  const { desk } = wordingIn(language)
  const lines = holders.map(({ name, result, comment }) =>
    desk.holderLine(name, desk.outcomes[result], comment),
  )
  return [{ title: desk.fields.outcomes, value: lines.join('\n') }]
}

/** What the service thinks of an incident or a question, with how sure it is; nothing when it is not sure enough. */
function describeSuggestion({ suggestion, status }: Request, language: Language): Fact[] {
  if (!suggestion || status !== 'submitted') return []
  const { desk, requests } = wordingIn(language)
  const parts = [
    suggestion.category &&
      desk.suggestion(
        choiceLabel(language, 'incident-report', 'category', suggestion.category),
        Math.round(suggestion.categoryConfidence * 100),
      ),
    suggestion.severity &&
      desk.suggestion(
        requests.severities[suggestion.severity],
        Math.round(suggestion.severityConfidence * 100),
      ),
  ].filter(Boolean)
  const similar = suggestion.similar.join(', ')
  return [
    ...(parts.length
      ? [{ title: desk.fields.suggestion, value: [...parts, desk.suggestionNote].join('\n') }]
      : []),
    ...(similar ? [{ title: desk.fields.similar, value: similar }] : []),
  ]
}

function goal(deadline: Deadline, language: Language): string | null {
  if (!deadline) return null
  const { deadline: words } = wordingIn(language).desk
  const due = deadline.dueAt ? formatInstant(deadline.dueAt, language) : ''
  switch (deadline.state) {
    case 'running':
      return due ? words.running(due) : null
    case 'paused':
      return words.paused
    case 'met':
      return words.met
    case 'missed':
      return words.missed(due)
  }
}
