import type { RequestStatus } from '../contract/requests'
import type { MoveEffect } from '../moves/move-effect'
import { refuse } from '../outcome'
import { findRequest, type RequestRow } from '../requests/request-row'
import { changeMajor } from './change-major'
import { isUrgent } from './is-urgent'
import { mergedOnes } from './merged-ones'

/** The other one becomes a major incident, as grave as the gravest of them; what hung on this one goes along. */
export const merge: MoveEffect<'merge'> = async ({ writing, row, body, transition }) => {
  const { into } = body
  const facts = { into }
  if (transition.from === 'merged') return { value: { mergedInto: into, facts } }
  const major = await findRequest(writing.tx, into)
  if (!major || !isSupport(major)) return refuse('not-found')
  if (!canTakeIn(major, row)) return refuse('transition-not-allowed')
  const severity = gravest(major.severity, row.severity)
  const raised: Record<string, string> =
    severity && severity !== major.severity ? { severity: String(severity) } : {}
  await changeMajor(writing, major, {
    event: 'merge',
    major: true,
    severity,
    facts: { merged: row.number, ...raised },
  })
  const hanging = await mergedOnes(writing.tx, row, ['merged'])
  const followers = hanging.map((number) => ({ number, action: 'merge' as const, into }))
  return { value: { mergedInto: into, major: false, facts, followers } }
}

const open: readonly RequestStatus[] = ['submitted', 'triaged', 'in-progress', 'needs-information']
const isSupport = ({ kind }: RequestRow) => kind === 'incident' || kind === 'help-ticket'

/** A question can turn out to be an incident, never the other way; a report of a leak stays among its like. */
const canTakeIn = (major: RequestRow, row: RequestRow): boolean =>
  major.number !== row.number &&
  open.includes(major.status) &&
  (major.kind === row.kind || major.kind === 'incident') &&
  isUrgent(major) === isUrgent(row)

const gravest = (one: RequestRow['severity'], other: RequestRow['severity']): RequestRow['severity'] =>
  one === null ? other : other === null ? one : one < other ? one : other
