import type { OrganisationUnit, Person, Role } from '../../contract/people'
import { foldName } from '../fold-name'
import type { LineProblem, PeopleLine } from './people-line'

export interface Known {
  people: readonly Person[]
  units: readonly (OrganisationUnit & { emails: readonly string[] })[]
}

export interface PlannedPerson {
  id: string
  name: string
  email: string | null
  /** Key of a unit, below. */
  unit: string | null
  roles: Role[]
  /** From one unit to another; a person who is new to the list is not moved. */
  moved: boolean
  /** 'none' when the line says what is known already. */
  changes: 'added' | 'changed' | 'none'
}

export interface ImportPlan {
  /** By key: the name without marks and case. */
  units: Map<string, { name: string; emails: string[] | undefined; changes: 'added' | 'changed' | 'none' }>
  people: PlannedPerson[]
  unchanged: number
  problems: LineProblem[]
}

/** What the lines would change in what is known; decides everything, changes nothing. */
export function planImport(lines: readonly PeopleLine[], known: Known): ImportPlan {
  const plan: ImportPlan = { units: new Map(), people: [], unchanged: 0, problems: [] }
  const units = new Map(known.units.map((unit) => [foldName(unit.name), unit]))
  const byId = new Map(known.people.map((person) => [person.id, person]))
  const seen = { ids: new Set<string>(), emails: new Map<string, string>() }
  for (const line of lines) {
    const unitChanged = planUnit(plan, units, line)
    const person = line.person && planPerson(line, known, byId)
    if (person && 'problem' in person) {
      plan.problems.push({ line: line.line, problem: person.problem })
      continue
    }
    if (person) {
      const twice = alreadySeen(person, seen)
      if (twice) plan.problems.push({ line: line.line, problem: twice })
      else plan.people.push(person)
    }
    if (!unitChanged && (!person || person.changes === 'none')) plan.unchanged += 1
  }
  return { ...plan, problems: [...plan.problems, ...lastAdministrator(lines, plan, known)] }
}

/** Whether the line adds the unit or gives it other addresses than it has, or a line before gave it. */
function planUnit(plan: ImportPlan, units: Map<string, Known['units'][number]>, line: PeopleLine): boolean {
  if (!line.unit) return false
  const key = foldName(line.unit)
  const before = plan.units.get(key)
  const known = units.get(key)
  const added = !before && !known
  const had = before?.emails ?? [...(known?.emails ?? [])].sort()
  const emails = line.unitEmails ? merged(before?.emails, line.unitEmails) : before?.emails
  const differs = emails !== undefined && emails.join() !== had.join()
  const changes =
    added || before?.changes === 'added' ? 'added' : differs ? 'changed' : (before?.changes ?? 'none')
  plan.units.set(key, { name: known?.name ?? before?.name ?? line.unit, emails, changes })
  return added || differs
}

/** Addresses on several lines of one unit are added up. */
const merged = (before: string[] = [], more: string[]) => [...new Set([...before, ...more])].sort()

function planPerson(
  { unit, person }: PeopleLine,
  { people }: Known,
  byId: Map<string, Person>,
): PlannedPerson | { problem: 'id-missing' | 'name-missing' } {
  const withEmail = person?.email ? people.filter(({ email }) => email === person.email) : []
  const id = person?.id ?? (withEmail.length === 1 ? withEmail[0]?.id : undefined)
  if (!person || !id) return { problem: 'id-missing' }
  const before = byId.get(id)
  const name = person.name ?? before?.name
  if (!name) return { problem: 'name-missing' }
  const had = before?.roles.filter((role) => role !== 'staff').sort() ?? []
  const placedIn = before?.unit ? foldName(before.unit.name) : null
  const planned = {
    id,
    name,
    email: person.email ?? before?.email ?? null,
    unit: unit ? foldName(unit) : placedIn,
    roles: person.roles ?? had,
  }
  const same =
    before?.name === planned.name &&
    before.email === planned.email &&
    placedIn === planned.unit &&
    had.join() === planned.roles.join()
  const moved = before !== undefined && placedIn !== planned.unit
  return { ...planned, moved, changes: same ? 'none' : before ? 'changed' : 'added' }
}

function alreadySeen(
  { id, email }: PlannedPerson,
  seen: { ids: Set<string>; emails: Map<string, string> },
): 'person-twice' | 'email-twice' | undefined {
  if (seen.ids.has(id)) return 'person-twice'
  seen.ids.add(id)
  if (!email) return undefined
  if (seen.emails.has(email)) return 'email-twice'
  seen.emails.set(email, id)
  return undefined
}

/** Somebody must be left who can grant roles. */
function lastAdministrator(lines: readonly PeopleLine[], plan: ImportPlan, { people }: Known): LineProblem[] {
  const before = people.filter(({ roles }) => roles.includes('administrator')).map(({ id }) => id)
  const after = new Set(before)
  for (const { id, roles } of plan.people) {
    if (roles.includes('administrator')) after.add(id)
    else after.delete(id)
  }
  if (before.length === 0 || after.size > 0) return []
  const last = lines.findLast(({ person }) => person && !person.roles?.includes('administrator'))
  return [{ line: last?.line ?? 1, problem: 'last-administrator' }]
}
