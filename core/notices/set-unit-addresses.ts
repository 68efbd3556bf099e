import type { z } from 'zod'
import type { Queryable } from '../../database/database'
import type { unitAddressesBody } from '../contract/notices'
import type { Done } from '../contract/requests'
import { type Outcome, refuse } from '../outcome'
import { findUnit } from '../people/units'

/** Puts these addresses in place of the unit's former ones. */
export async function setUnitAddresses(
  tx: Queryable,
  { unit: named, emails }: z.infer<typeof unitAddressesBody>,
): Promise<Outcome<Done>> {
  const unit = await findUnit(tx, named)
  if (!unit) return refuse('not-found')
  await tx.query('delete from core.unit_addresses where unit_id = $1', [unit.id])
  const set = await tx.query(
    `insert into core.unit_addresses (unit_id, email) select $1, unnest($2::text[]) on conflict do nothing returning email`,
    [unit.id, emails],
  )
  return { value: { done: true, facts: { unit: unit.name, addresses: String(set.length) } } }
}
