import type { Queryable } from '../../../database/database'
import type { TriageSuggestion } from '../../contract/incidents'

export async function keepSuggestion(
  tx: Queryable,
  number: string,
  suggestion: TriageSuggestion | undefined,
  at: Date,
): Promise<void> {
  if (!suggestion) return
  await tx.query('insert into core.triage_suggestions (number, suggestion, at) values ($1, $2, $3)', [
    number,
    JSON.stringify(suggestion),
    at,
  ])
}
