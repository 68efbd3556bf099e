import type { IncidentBody } from '../contract/incidents'
import type { Created } from '../contract/requests'
import type { Outcome } from '../outcome'
import { recordRequest, type Writing } from '../requests/record-request'
import { severityOf } from './severity'

export async function reportIncident(writing: Writing, body: IncidentBody): Promise<Outcome<Created>> {
  const created = await recordRequest(writing, {
    kind: 'incident',
    status: 'submitted',
    severity: severityOf(body),
    details: { kind: 'incident', description: null, scope: null, contact: null, ...body },
  })
  return { value: created }
}
