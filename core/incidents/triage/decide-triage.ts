import { type IncidentCategory, isUrgentCategory } from '../../contract/incidents'
import type { MoveEffect } from '../../moves/move-effect'
import { onCallFor } from '../../on-call/on-call-for'
import { refuse } from '../../outcome'
import type { StoredDetails } from '../../requests/request-row'
import { isUrgent } from '../is-urgent'

/**
 * A person's decision, also where it only confirms what the report said; graver work wakes who is on call, and
 * lowering it takes a reason.
 */
export const triage: MoveEffect<'triage'> = async ({ writing, row, body, comment }) => {
  const { tx, now } = writing
  const { severity } = body
  if (row.severity !== null && severity > row.severity && !comment) {
    return refuse('invalid-request', {
      errors: [{ path: 'comment', message: 'required to lower the severity' }],
    })
  }
  // What is urgent is reported as such: with other rules for who may read it.
  if (row.kind === 'help-ticket' && body.category && isUrgentCategory(body.category)) {
    return refuse('invalid-request', { errors: [{ path: 'category', message: 'not of a question' }] })
  }
  const category = body.category ?? row.category
  // Who reported something else would be drawn into a leak, or a leak shown to others: they are taken out first.
  if (row.major && isUrgent({ category }) !== isUrgent(row)) {
    return refuse('invalid-request', { errors: [{ path: 'category', message: 'others are merged into it' }] })
  }
  const details = body.category ? withCategory(row.details, body.category) : row.details
  const isGraver = row.severity === null || severity < row.severity
  const facts = { severity: String(severity), ...(category && { category }) }
  const alsoTell = isGraver ? await onCallFor(tx, severity, now) : []
  return { value: { severity, category, details, facts, alsoTell } }
}

function withCategory(details: StoredDetails, category: IncidentCategory): StoredDetails {
  if (details.kind === 'incident') return { ...details, category }
  return details.kind === 'help-ticket' ? { ...details, category } : details
}
