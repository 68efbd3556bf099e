import type { Created, RequestSummary } from '../contract/requests'
import { onCallFor } from '../on-call/on-call-for'
import { type NewRequest, recordRequest, type Writing } from '../requests/record-request'
import type { StoredDetails } from '../requests/request-row'
import { keepSuggestion } from './triage/keep-suggestion'
import { suggestTriage } from './triage/suggest-triage'

type IncidentDetails = Extract<StoredDetails, { kind: 'incident' }>

/** With what the service thinks of it, and whoever is on call told of a grave one. */
export async function fileIncident(
  writing: Writing,
  details: IncidentDetails,
  severity: RequestSummary['severity'],
  linked: Pick<NewRequest, 'follows' | 'comment'> = {},
): Promise<Created> {
  const { tx, now } = writing
  const suggestion = await suggestTriage(tx, details)
  const alsoTell = await onCallFor(tx, severity, now)
  const created = await recordRequest(writing, {
    kind: 'incident',
    status: 'submitted',
    severity,
    details,
    alsoTell,
    ...linked,
  })
  await keepSuggestion(tx, created.number, suggestion, now)
  return created
}
