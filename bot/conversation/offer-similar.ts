import { type IncidentCategory, isUrgentCategory, type SimilarIncident } from '../../core/contract/incidents'
import type { DialogId, StepResult } from '../../dialogs/types'
import type { Talk } from './talk'

/** Before an incident is sent: an open one of the same kind the person may join instead. */
export async function offerSimilar(
  { turn, parts }: Talk,
  dialog: DialogId,
  { says, state }: StepResult,
): Promise<SimilarIncident | undefined> {
  const category = state?.values.category
  const atSummary = says.some(({ say }) => say === 'summary')
  if (dialog !== 'incident-report' || !atSummary || typeof category !== 'string') return undefined
  if (isUrgentCategory(category as IncidentCategory)) return undefined
  const similar = await parts.core.similarIncidents(turn.person, category)
  return similar.outcome === 'found' ? similar.value[0] : undefined
}
