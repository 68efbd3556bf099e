import type { Queryable } from '../../database/database'

/**
 * Takes a stretch of time out of the rota, of everybody or of one person; what was set keeps its time before and after.
 * Answers how many periods it cut.
 */
export async function freeTime(tx: Queryable, from: Date, until: Date, person?: string): Promise<number> {
  const whose = person ?? null
  const cut = await tx.query(
    `select 1 from core.on_call
     where from_at < $2 and until_at > $1 and ($3::text is null or person_id = $3)`,
    [from, until, whose],
  )
  await tx.query(
    `insert into core.on_call (person_id, from_at, until_at, set_by)
     select person_id, $2::timestamptz, until_at, set_by from core.on_call
     where from_at < $1 and until_at > $2 and ($3::text is null or person_id = $3)`,
    [from, until, whose],
  )
  await tx.query(
    `update core.on_call set until_at = $1
     where from_at < $1 and until_at > $1 and ($2::text is null or person_id = $2)`,
    [from, whose],
  )
  await tx.query(
    `update core.on_call set from_at = $2
     where from_at >= $1 and from_at < $2 and until_at > $2 and ($3::text is null or person_id = $3)`,
    [from, until, whose],
  )
  await tx.query(
    `delete from core.on_call
     where from_at >= $1 and until_at <= $2 and ($3::text is null or person_id = $3)`,
    [from, until, whose],
  )
  return cut.length
}

/** Two who change the rota at once would both see the time as free. */
export const lockRota = (tx: Queryable): Promise<void> =>
  tx.exec('lock table core.on_call in share row exclusive mode')
