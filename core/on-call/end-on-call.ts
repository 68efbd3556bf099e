import type { Queryable } from '../../database/database'
import type { OnCallBody } from '../contract/on-call'
import type { Done } from '../contract/requests'
import { type Outcome, refuse } from '../outcome'
import { freeTime, lockRota } from './free-time'

/** Takes the person off call between two times, as far as they are to come: who was on call stays on record. */
export async function endOnCall(
  { tx, now }: { tx: Queryable; now: Date },
  { person, from, until }: OnCallBody,
): Promise<Outcome<Done>> {
  const [asked, end] = [new Date(from), new Date(until)]
  if (asked >= end)
    return refuse('invalid-request', { errors: [{ path: 'until', message: 'must be after from' }] })
  await lockRota(tx)
  const start = asked > now ? asked : now
  const cut = start < end ? await freeTime(tx, start, end, person) : 0
  return { value: { done: true, facts: { outcome: cut > 0 ? 'ended' : 'nothing-to-end' } } }
}
