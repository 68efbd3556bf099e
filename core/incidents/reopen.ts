import { readCalendar } from '../calendar/read-calendar'
import { endOfWorkingDays } from '../calendar/working-days'
import type { MoveEffect } from '../moves/move-effect'
import { onCallFor } from '../on-call/on-call-for'
import type { Writing } from '../requests/record-request'
import type { RequestRow } from '../requests/request-row'
import { readSettings } from '../settings/read-settings'
import { followUp } from './follow-up'
import { leaveMajor } from './leave-major'
import { takeAlong } from './merged-ones'

/**
 * Within the grace time, counted from when it was resolved, it goes on; later a new one is linked to it, so that no
 * old case comes back for ever. A grave one that its reporter brings back wakes who is on call.
 */
export const reopen: MoveEffect<'reopen'> = async (move) => {
  const { writing, row, transition } = move
  // With the one it was merged into.
  if (transition.to === 'merged') return { value: {} }
  if (row.status !== 'resolved' && !(await isWithinGrace(writing, row))) return followUp(move)
  const back = row.merged_into
    ? await leaveMajor(move)
    : { value: { followers: await takeAlong(move, ['resolved', 'closed']) } }
  if ('refused' in back) return back
  // Where the helpdesk does it, somebody is up.
  if (writing.person.id !== row.requester_id) return back
  return { value: { ...back.value, alsoTell: await onCallFor(writing.tx, row.severity, writing.now) } }
}

async function isWithinGrace({ tx, now }: Writing, { number }: RequestRow): Promise<boolean> {
  const [ended] = await tx.query<{ at: Date }>(
    `select at from core.events where number = $1 and event in ('resolve', 'expire') order by sequence desc limit 1`,
    [number],
  )
  if (!ended) throw new Error(`core: ${number} is over and nothing ended it`)
  const days = (await readSettings(tx))['reopen-within-working-days']
  return now <= endOfWorkingDays(await readCalendar(tx), ended.at, days)
}
