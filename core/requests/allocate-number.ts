import type { Queryable } from '../../database/database'
import { numberOf, numberPrefixes, prefixPattern, type RequestKind } from '../contract/requests'

/** Numbers restart with the year the ministry's calendar shows. */
const yearInHanoi = (now: Date) => new Date(now.getTime() + 7 * 3_600_000).getUTCFullYear()

/** The counter row stays locked until commit: no two requests share a number, a rollback uses none up. */
export async function allocateNumber(tx: Queryable, kind: RequestKind, now: Date): Promise<string> {
  const year = yearInHanoi(now)
  const [counter] = await tx.query<{ last: number }>(
    `insert into core.number_counters (kind, year, last) values ($1, $2, 1)
     on conflict (kind, year) do update set last = core.number_counters.last + 1 returning last`,
    [kind, year],
  )
  if (!counter) throw new Error(`core: no number for ${kind} ${year}`)
  return numberOf(numberPrefixes[kind], year, counter.last)
}

const shape = new RegExp(`^(${prefixPattern})-\\d{4}-\\d{6,9}$`)
export const isRequestNumber = (text: string): boolean => shape.test(text)
