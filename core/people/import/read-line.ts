import { personName, plainText, workEmail } from '../../contract/fields'
import type { Role } from '../../contract/people'
import type { ImportProblem } from '../../contract/people-import'
import { isListed } from '../find-person'
import { roleNamed } from '../role-named'
import type { ColumnName, LineProblem, PeopleLine } from './people-line'

type Cells = Partial<Record<ColumnName, string>>
type Read<T> = { value: T } | { wrong: ImportProblem }

const unitName = plainText(120).min(2)
const tenantId = /^[\w.-]{1,64}$/
const objectId = /^[\w.-]{1,128}$/
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The first thing wrong with a line, or what it says. */
export function readLine(line: number, cells: Cells): PeopleLine | { problem: LineProblem } {
  const unit = optional(cells.unit, unitName, 'unit-not-valid')
  const unitEmails = readEmails(cells.unit_emails)
  const name = optional(cells.name, personName, 'name-not-valid')
  const email = optional(cells.email, workEmail, 'email-not-valid')
  const id = readId(cells)
  const roles = readRoles(cells.roles)
  for (const read of [unit, unitEmails, name, email, id, roles]) {
    if ('wrong' in read) return { problem: { line, problem: read.wrong } }
  }
  const said = <T>(read: Read<T>) => ('value' in read ? read.value : undefined)
  const aboutPerson = [cells.name, cells.email, cells.tenant_id, cells.object_id, cells.roles].some(Boolean)
  if (!said(unit) && (!aboutPerson || said(unitEmails))) return { problem: { line, problem: 'unit-missing' } }
  return {
    line,
    unit: said(unit),
    unitEmails: said(unitEmails),
    person: aboutPerson
      ? { id: said(id), name: said(name), email: said(email), roles: said(roles) }
      : undefined,
  }
}

interface Checks {
  safeParse(text: string): { success: true; data: string } | { success: false }
}

function optional(
  cell: string | undefined,
  schema: Checks,
  problem: ImportProblem,
): Read<string | undefined> {
  if (!cell) return { value: undefined }
  const parsed = schema.safeParse(cell)
  return parsed.success ? { value: parsed.data } : { wrong: problem }
}

const listed = (cell: string) =>
  cell
    .split(/[;,|]/)
    .map((one) => one.trim())
    .filter(Boolean)

function readEmails(cell: string | undefined): Read<string[] | undefined> {
  if (!cell) return { value: undefined }
  const emails = listed(cell).map((email) => workEmail.safeParse(email))
  if (emails.some(({ success }) => !success) || emails.length > 20) return { wrong: 'unit-email-not-valid' }
  return { value: [...new Set(emails.flatMap(({ data }) => data ?? []))].sort() }
}

function readRoles(cell: string | undefined): Read<Role[] | undefined> {
  if (!cell) return { value: undefined }
  const named = listed(cell).map(roleNamed)
  if (named.includes(undefined)) return { wrong: 'role-unknown' }
  const granted = named.flatMap((role) => (role && role !== 'staff' ? [role] : []))
  return { value: [...new Set(granted)].sort() }
}

/** Both halves or none; ids of the directory are the same in any case. */
function readId({ tenant_id: tenant, object_id: object }: Cells): Read<string | undefined> {
  if (!tenant && !object) return { value: undefined }
  if (!tenant || !object) return { wrong: 'id-missing' }
  if (!tenantId.test(tenant) || !objectId.test(object)) return { wrong: 'id-not-valid' }
  const id = [tenant, object].map((half) => (guid.test(half) ? half.toLowerCase() : half)).join(':')
  return isListed({ id }) ? { value: id } : { wrong: 'id-not-valid' }
}
