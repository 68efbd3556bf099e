import type { Queryable } from '../../database/database'

/** Who wrote the text as it stands: the one who proposed it, or changed it last. */
export async function lastWriter(database: Queryable, number: string): Promise<string> {
  const [written] = await database.query<{ by: string }>(
    `select by_id as by from core.events where number = $1 and event in ('created', 'amend')
     order by sequence desc limit 1`,
    [number],
  )
  if (!written) throw new Error(`core: nobody wrote ${number}`)
  return written.by
}
