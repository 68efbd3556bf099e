import type { ActingPerson } from '../../core/contract/people'
import type { DemoPerson } from '../../core/people/seed-demo-people'

const tenantId = 'tenant-moit'
const planning = 'Vụ Kế hoạch'
const support = 'Bộ phận hỗ trợ iMOIT'

export type TestPersonKey = 'hoa' | 'bao' | 'nga' | 'nam' | 'linh' | 'son' | 'tuan'

/** Staff and head of one unit, staff and head of another, staff of none, helpdesk, administrator. */
export const testPeople: Record<TestPersonKey, DemoPerson> = {
  hoa: person('hoa', 'Lê Minh Hoa', 'staff', planning),
  bao: person('bao', 'Trần Quốc Bảo', 'unit-head', planning),
  linh: person('linh', 'Vũ Thùy Linh', 'staff', 'Vụ Pháp chế'),
  son: person('son', 'Ngô Văn Sơn', 'unit-head', 'Vụ Pháp chế'),
  tuan: person('tuan', 'Bùi Anh Tuấn', 'staff', 'Văn phòng Bộ'),
  nga: person('nga', 'Phạm Thu Nga', 'helpdesk', support),
  nam: person('nam', 'Đỗ Hải Nam', 'administrator', support),
}

function person(key: string, name: string, role: DemoPerson['role'], unit: string): DemoPerson {
  return { tenantId, objectId: key, name, email: `${key}@moit.example`, role, unit }
}

export const acting = ({ objectId, name, email }: DemoPerson): ActingPerson => ({
  tenantId,
  objectId,
  name,
  email,
})

export const idOf = (key: TestPersonKey) => `${tenantId}:${key}`
