import type { Fact } from '../../cards/card-values'
import { incidentCategories, type Severity } from '../../core/contract/incidents'
import type { HistoryEvent, Request } from '../../core/contract/requests'
import { wordingIn } from '../../wording/catalogue'
import type { Language } from '../../wording/language'
import { choiceLabel } from '../conversation/choice-label'
import { formatInstant } from '../conversation/format-time'

const historyShown = 12
/** Facts name people by id; who did what stands beside them. */
const personId = /^[\w.-]+:[\w.-]+$/

/** The newest events, oldest first: what happened, who did it, what changed, what was said. */
export function describeHistory({ history }: Pick<Request, 'history'>, language: Language): Fact[] {
  const { requests } = wordingIn(language)
  return history.slice(-historyShown).map((event) => ({
    title: formatInstant(event.at, language),
    value: requests.details.historyLine(whatOf(event, language), event.by.name, event.comment),
  }))
}

/** 'Đã phân loại (Loại: Chậm; Mức 2 – …)'. */
export function whatOf({ event, facts }: Pick<HistoryEvent, 'event' | 'facts'>, language: Language): string {
  const { requests, desk } = wordingIn(language)
  // A reminder says what it reminds of, and nothing else happened.
  if (event === 'reminded' && facts.what) return shown('what', facts.what, language)
  const told = Object.entries(facts).flatMap(([name, value]) => {
    if (!(name in desk.facts) || personId.test(value)) return []
    const title = desk.facts[name as keyof typeof desk.facts]
    const said = shown(name, value, language)
    // A small word leads to its number: 'vào SC-…'.
    const joint = /^\p{Ll}/u.test(title) ? ' ' : ': '
    return [title ? `${title}${joint}${said}` : said]
  })
  const what = requests.events[event]
  return told.length ? `${what} (${told.join('; ')})` : what
}

function shown(name: string, value: string, language: Language): string {
  const { requests, desk } = wordingIn(language)
  switch (name) {
    case 'severity':
      return requests.severities[Number(value) as Severity] ?? value
    case 'category':
      return incidentCategories.some((category) => category === value)
        ? choiceLabel(language, 'incident-report', 'category', value)
        : value
    case 'result':
      return value in desk.outcomes ? desk.outcomes[value as keyof typeof desk.outcomes] : value
    case 'what':
      return value in desk.reminders ? desk.reminders[value as keyof typeof desk.reminders] : value
    case 'target':
      return value in desk.targets ? desk.targets[value as keyof typeof desk.targets] : value
    case 'dueAt':
      return formatInstant(value, language)
    default:
      return value
  }
}
