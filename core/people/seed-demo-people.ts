import type { Database } from '../../database/database'
import type { Role } from '../contract/people'
import { addUnit } from './add-unit'

export interface DemoPerson {
  tenantId: string
  objectId: string
  name: string
  email: string
  role: Role
  /** Granted besides. */
  alsoRoles?: readonly Role[]
  /** Name of the unit, made when it is new. */
  unit: string
}

/** Units that local mode knows besides those of its people. */
const demoUnits = [
  'Cục Công nghiệp',
  'Cục Xuất nhập khẩu',
  'Văn phòng Bộ',
  'Vụ Kế hoạch - Tài chính',
  'Vụ Pháp chế',
  'Vụ Tổ chức cán bộ',
]

/** Fills an empty local database; people and units that are there already are left alone. */
export function seedDemoPeople(database: Database, people: readonly DemoPerson[]): Promise<void> {
  return database.transaction(async (tx) => {
    for (const unit of demoUnits) await addUnit(tx, unit)
    for (const { tenantId, objectId, name, email, role, alsoRoles = [], unit } of people) {
      const id = `${tenantId}:${objectId}`
      const added = await tx.query(
        `insert into core.people (id, name, email, unit_id, created_at)
         values ($1, $2, $3, $4, now()) on conflict (id) do nothing returning id`,
        [id, name, email, await addUnit(tx, unit)],
      )
      if (added.length === 0) continue
      for (const granted of [role, ...alsoRoles].filter((one) => one !== 'staff')) {
        await tx.query(
          `insert into core.role_grants (person_id, role, granted_by, granted_at) values ($1, $2, $1, now())`,
          [id, granted],
        )
      }
    }
  })
}
