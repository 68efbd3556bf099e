import { createHash } from 'node:crypto'
import type { Database, Queryable } from '../../database/database'
import type { Role } from '../contract/people'

export interface DemoPerson {
  tenantId: string
  objectId: string
  name: string
  email: string
  role: Role
  /** Name of the unit, made when it is new. */
  unit: string
}

/** Units that local mode knows besides those of its people. */
export const demoUnits = [
  'Cục Công nghiệp',
  'Cục Xuất nhập khẩu',
  'Văn phòng Bộ',
  'Vụ Kế hoạch - Tài chính',
  'Vụ Pháp chế',
  'Vụ Tổ chức cán bộ',
]

/** Fills an empty local database; people and units that are there already are left alone. */
export function seedDemoPeople(
  database: Database,
  people: readonly DemoPerson[],
  units: readonly string[] = demoUnits,
): Promise<void> {
  return database.transaction(async (tx) => {
    for (const unit of units) await addUnit(tx, unit)
    for (const { tenantId, objectId, name, email, role, unit } of people) {
      await tx.query(
        `insert into core.people (id, name, email, unit_id, role, created_at)
         values ($1, $2, $3, $4, $5, now()) on conflict (id) do nothing`,
        [`${tenantId}:${objectId}`, name, email, await addUnit(tx, unit), role],
      )
    }
  })
}

async function addUnit(tx: Queryable, name: string): Promise<string> {
  const id = createHash('sha256').update(name).digest('hex').slice(0, 8)
  const [unit] = await tx.query<{ id: string }>(
    `insert into core.units (id, name) values ($1, $2)
     on conflict ((lower(name))) do update set name = core.units.name returning id`,
    [id, name.normalize('NFC')],
  )
  return unit?.id ?? id
}
