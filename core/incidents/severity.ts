import { type IncidentBody, isUrgentCategory, type Severity } from '../contract/incidents'

/** First guess for triage: a suspected breach or the whole ministry is 1; in doubt the higher one. */
export function severityOf(body: IncidentBody): Severity {
  if (isUrgentCategory(body.category) || !('scope' in body)) return 1
  if (body.scope === 'ministry') return 1
  if (body.scope === 'unit' || body.scope === 'division') return 2
  return body.category === 'slow-or-down' ? 4 : 3
}
