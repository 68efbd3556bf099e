import type { Queryable } from '../../../database/database'
import type { ImportReport } from '../../contract/people-import'
import { readPeople } from '../find-person'
import { applyImport } from './apply-import'
import { type Known, planImport } from './plan-import'
import { readPeopleCsv } from './read-people-csv'

/**
 * Units and people from CSV text: all of it, or nothing when any line has a problem. A second run of the same
 * file changes nothing. What a cell leaves empty stays; roles that are given replace those the person had.
 */
export async function importPeople(
  tx: Queryable,
  { csv, dryRun }: { csv: string; dryRun: boolean },
  change: { by: string; now: Date },
): Promise<ImportReport> {
  const file = readPeopleCsv(csv)
  // Nobody else takes a role from an administrator until this import is decided.
  await tx.query(`select 1 from core.role_grants where role = 'administrator' order by person_id for update`)
  const plan = planImport(file.lines, { people: await readPeople(tx), units: await readUnits(tx) })
  const problems = [...file.problems, ...plan.problems].sort((a, b) => a.line - b.line)
  if (problems.length === 0 && !dryRun) await applyImport(tx, plan, change)
  const units = [...plan.units.values()]
  const count = <T extends { changes: string }>(all: T[], changes: string) =>
    all.filter((one) => one.changes === changes).length
  return {
    dryRun,
    lines: file.count,
    unitsAdded: count(units, 'added'),
    unitsChanged: count(units, 'changed'),
    peopleAdded: count(plan.people, 'added'),
    peopleChanged: count(plan.people, 'changed'),
    unchanged: plan.unchanged,
    problems,
  }
}

const readUnits = (tx: Queryable) =>
  tx.query<Known['units'][number]>(
    `select u.id, u.name, array(select a.email from core.unit_addresses a where a.unit_id = u.id order by a.email)
       as emails from core.units u`,
  )
