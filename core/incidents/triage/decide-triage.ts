import type { MoveEffect } from '../../moves/move-effect'
import { onCallFor } from '../../on-call/on-call-for'
import { refuse } from '../../outcome'

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
  const category = body.category ?? row.category
  const details =
    body.category && row.details.kind === 'incident'
      ? { ...row.details, category: body.category }
      : row.details
  const isGraver = row.severity === null || severity < row.severity
  const facts = { severity: String(severity), ...(category && { category }) }
  const alsoTell = isGraver ? await onCallFor(tx, severity, now) : []
  return { value: { severity, category, details, facts, alsoTell } }
}
