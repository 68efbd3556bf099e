import { helpdeskRoles, type Role } from '../core/contract/people'
import { channelRoom, groupRoom, type LocalPerson, personalRoom, type Room } from './connector/rooms'

export interface DemoPerson extends LocalPerson {
  role: Role
  alsoRoles?: Role[]
  email: string
  unit: string
}

/** Invented people; moit.example cannot receive mail. */
export const demoPeople: DemoPerson[] = [
  {
    key: 'staff',
    role: 'staff',
    name: 'Lê Minh Hoa',
    objectId: '22260000-0000-4000-8000-000000000001',
    email: 'hoa.leminh@moit.example',
    unit: 'Vụ Kế hoạch - Tài chính',
  },
  {
    key: 'unit-head',
    role: 'unit-head',
    name: 'Trần Quốc Bảo',
    objectId: '22260000-0000-4000-8000-000000000002',
    email: 'bao.tranquoc@moit.example',
    unit: 'Vụ Kế hoạch - Tài chính',
  },
  {
    key: 'helpdesk',
    role: 'helpdesk',
    name: 'Phạm Thu Nga',
    objectId: '22260000-0000-4000-8000-000000000003',
    email: 'nga.phamthu@moit.example',
    unit: 'Bộ phận hỗ trợ iMOIT',
  },
  {
    key: 'administrator',
    role: 'administrator',
    name: 'Đỗ Hải Nam',
    objectId: '22260000-0000-4000-8000-000000000004',
    email: 'nam.dohai@moit.example',
    unit: 'Bộ phận hỗ trợ iMOIT',
  },
  {
    key: 'lead',
    role: 'helpdesk-lead',
    alsoRoles: ['knowledge-editor'],
    name: 'Vũ Thùy Linh',
    objectId: '22260000-0000-4000-8000-000000000005',
    email: 'linh.vuthuy@moit.example',
    unit: 'Bộ phận hỗ trợ iMOIT',
  },
  {
    key: 'clerk',
    role: 'clerk',
    name: 'Đặng Thị Mai',
    objectId: '22260000-0000-4000-8000-000000000006',
    email: 'mai.dangthi@moit.example',
    unit: 'Vụ Kế hoạch - Tài chính',
  },
]
export const worksAtHelpdesk = ({ role }: DemoPerson): boolean => helpdeskRoles.includes(role)

/** One personal chat each, a group of all, and the channel that the helpdesk sees. */
export function demoRooms(people: DemoPerson[] = demoPeople): Room[] {
  return [...people.map(personalRoom), groupRoom(people), channelRoom(people.filter(worksAtHelpdesk))]
}
