import type { Role } from '../../contract/people'
import type { ImportProblem } from '../../contract/people-import'

/** What one line says; what it leaves empty stays as it is. */
export interface PeopleLine {
  /** As an editor counts; line 1 is the header. */
  line: number
  unit: string | undefined
  unitEmails: string[] | undefined
  /** Undefined on a line that is only about a unit. */
  person:
    | {
        id: string | undefined
        name: string | undefined
        email: string | undefined
        roles: Role[] | undefined
      }
    | undefined
}

export interface LineProblem {
  line: number
  problem: ImportProblem
}

export const columnNames = [
  'unit',
  'name',
  'email',
  'tenant_id',
  'object_id',
  'roles',
  'unit_emails',
] as const
export type ColumnName = (typeof columnNames)[number]
