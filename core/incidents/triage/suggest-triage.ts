import type { Queryable } from '../../../database/database'
import { isUrgentCategory, type TriageSuggestion } from '../../contract/incidents'
import type { StoredDetails } from '../../requests/request-row'
import { readSettings } from '../../settings/read-settings'
import { type Alike, alikeReports, termsOf } from './alike'
import { judgeCategory } from './judge-category'
import { judgeUrgency, severityTable } from './judge-severity'
import { pastReports } from './past-reports'
import { plainReport } from './plain-report'

type IncidentDetails = Extract<StoredDetails, { kind: 'incident' }>

const alikeAtLeast = 0.35

/** What the words say, for a person to decide; nothing for the urgent categories, which carry no words. */
export async function suggestTriage(
  database: Queryable,
  details: IncidentDetails,
): Promise<TriageSuggestion | undefined> {
  if (isUrgentCategory(details.category) || !details.description) return undefined
  const asked = termsOf(plainReport(details.description).words)
  const sureness = (await readSettings(database))['suggest-from-confidence']
  return weighTriage(details, alikeReports(asked, await pastReports(database), 5), sureness)
}

/** A question has no category of its own, and never an urgent one: a person looks at what sounds like it. 'other' tells nobody anything. */
export async function suggestForQuestion(
  database: Queryable,
  question: string,
): Promise<TriageSuggestion | undefined> {
  const asked = { since: '', scope: null, contact: null, description: question } as const
  const suggestion = await suggestTriage(database, { kind: 'incident', category: 'other', ...asked })
  const { category } = suggestion ?? {}
  const helps = category && category !== 'other' && !isUrgentCategory(category)
  return suggestion && { ...suggestion, category: helps ? category : null }
}

/**
 * Without a database: from one report and the past ones that are like it. What is less sure than `sureness` (0 to
 * 1) is not suggested: a guess that is often wrong is not read any more.
 */
export function weighTriage(
  { category: chosen, description, scope }: IncidentDetails,
  alike: readonly Alike[],
  sureness: number,
): TriageSuggestion {
  const report = plainReport(description ?? '')
  const { category, confidence } = judgeCategory(report, chosen, alike)
  const judged = judgeUrgency(report.folded)
  const isUrgent = category !== null && isUrgentCategory(category)
  const severity = isUrgent ? 1 : severityTable[scope ?? 'one-person'][judged.urgency ?? 'now']
  const severityConfidence = isUrgent ? confidence : judged.confidence
  return {
    category: confidence >= sureness ? category : null,
    categoryConfidence: rounded(confidence),
    severity: severityConfidence >= sureness ? severity : null,
    severityConfidence: rounded(severityConfidence),
    urgency: judged.urgency,
    similar: alike
      .filter(({ closeness }) => closeness >= alikeAtLeast)
      .map(({ report: { number } }) => number),
  }
}

const rounded = (share: number) => Math.round(share * 100) / 100
