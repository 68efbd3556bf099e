import type { Queryable } from '../../../database/database'
import type { TriageSuggestion } from '../../contract/incidents'

export async function readSuggestion(database: Queryable, number: string): Promise<TriageSuggestion | null> {
  const [row] = await database.query<{ suggestion: TriageSuggestion }>(
    'select suggestion from core.triage_suggestions where number = $1',
    [number],
  )
  return row?.suggestion ?? null
}
