import type { Queryable } from '../../../database/database'
import { urgentCategories } from '../../contract/incidents'
import { type PastReport, type Terms, termsOf } from './alike'
import { plainReport } from './plain-report'

interface PastRow extends Omit<PastReport, 'terms'> {
  description: string
}

/** The last 500 whose category a person decided, and the last 200 whatever became of them. */
export async function pastReports(database: Queryable): Promise<PastReport[]> {
  const rows = await database.query<PastRow>(
    `with decided as (
       select distinct number from (
         select number from core.events where event = 'triage' order by sequence desc limit 500) as latest
     ), recent as (
       select number from core.requests where kind = 'incident' order by created_at desc limit 200)
     select r.number, r.category, r.details->>'description' as description,
       r.number in (select number from decided) as decided
     from core.requests r
     where r.number in (select number from decided union select number from recent)
       and r.kind = 'incident' and r.status <> 'withdrawn' and r.category <> all ($1)
       and r.details->>'description' <> ''`,
    [urgentCategories],
  )
  return rows.map(({ description, ...row }) => ({ ...row, terms: termsIn(description) }))
}

/** Taking words apart costs more than reading them: done once per text and process. */
const known = new Map<string, Terms>()
const mostKnown = 2_000

function termsIn(text: string): Terms {
  const before = known.get(text)
  if (before) return before
  if (known.size >= mostKnown) known.clear()
  const terms = termsOf(plainReport(text).words)
  known.set(text, terms)
  return terms
}
