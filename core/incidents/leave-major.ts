import type { Move, MoveChanges } from '../moves/move-effect'
import type { Outcome } from '../outcome'
import { findRequest } from '../requests/request-row'
import { changeMajor } from './change-major'

/** Goes its own way again; what nothing is merged into any more is no major incident. */
export async function leaveMajor({ writing, row }: Move): Promise<Outcome<MoveChanges>> {
  const major = row.merged_into ? await findRequest(writing.tx, row.merged_into) : undefined
  if (!major) return { value: {} }
  const others = await writing.tx.query(
    'select 1 from core.requests where merged_into = $1 and number <> $2 limit 1',
    [major.number, row.number],
  )
  const { severity } = major
  const facts = { split: row.number }
  await changeMajor(writing, major, { event: 'split', major: others.length > 0, severity, facts })
  return { value: { mergedInto: null, facts: { from: major.number } } }
}
