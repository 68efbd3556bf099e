import { createHash } from 'node:crypto'
import type { Queryable } from '../../database/database'

/** The id of the unit of this name, which is made when it is new. */
export async function addUnit(tx: Queryable, name: string): Promise<string> {
  const id = createHash('sha256').update(name).digest('hex').slice(0, 8)
  const [unit] = await tx.query<{ id: string }>(
    `insert into core.units (id, name) values ($1, $2)
     on conflict ((lower(name))) do update set name = core.units.name returning id`,
    [id, name.normalize('NFC')],
  )
  return unit?.id ?? id
}
