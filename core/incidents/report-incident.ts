import type { IncidentBody } from '../contract/incidents'
import type { Created } from '../contract/requests'
import type { Outcome } from '../outcome'
import type { Writing } from '../requests/record-request'
import { fileIncident } from './file-incident'
import { severityOf } from './severity'

export async function reportIncident(writing: Writing, body: IncidentBody): Promise<Outcome<Created>> {
  const details = { kind: 'incident', description: null, scope: null, contact: null, ...body } as const
  return { value: await fileIncident(writing, details, severityOf(body)) }
}
