import type { Queryable } from '../../database/database'
import type { Role, RoleGrantBody } from '../contract/people'
import type { Done } from '../contract/requests'
import { type Outcome, refuse } from '../outcome'
import { readKnownPerson } from './find-person'

interface Granting extends RoleGrantBody {
  /** A person's id, or 'system:cli'. */
  by: string
  now: Date
}

/** What changed: nothing when the person had the role already, or did not have it. */
export async function grantRole(
  tx: Queryable,
  { person: id, role, granted, by, now }: Granting,
): Promise<Outcome<Done>> {
  if (!(await readKnownPerson(tx, id))) return refuse('no-such-person')
  if (!granted && (await wouldLeaveNobody(tx, id, role))) return refuse('needs-another-person')
  const changed = granted
    ? await tx.query(
        `insert into core.role_grants (person_id, role, granted_by, granted_at) values ($1, $2, $3, $4)
         on conflict do nothing returning role`,
        [id, role, by, now],
      )
    : await tx.query('delete from core.role_grants where person_id = $1 and role = $2 returning role', [
        id,
        role,
      ])
  const outcome = changed.length === 0 ? 'unchanged' : granted ? 'granted' : 'revoked'
  return { value: { done: true, facts: { person: id, role, outcome } } }
}

/** Holds the administrators' grants until the transaction ends: two of them cannot take each other's away. */
export async function wouldLeaveNobody(tx: Queryable, id: string, role: Role): Promise<boolean> {
  if (role !== 'administrator') return false
  const administrators = await tx.query<{ person_id: string }>(
    `select person_id from core.role_grants where role = 'administrator' order by person_id for update`,
  )
  return administrators.length === 1 && administrators[0]?.person_id === id
}
