import type { Database } from '../../database/database'
import { appendAudit } from '../audit/append-audit'
import { systemPerson } from '../moves/system-person'

/**
 * Makes the person named in the configuration an administrator while nobody is one; `id` is
 * '<tenant id>:<object id>'. Once there is an administrator, the configuration is no longer asked.
 */
export function grantFirstAdministrator(
  database: Database,
  id: string,
  now: Date,
): Promise<'granted' | 'not-needed'> {
  return database.transaction(async (tx) => {
    // Replicas that start together ask one after another.
    await tx.query('select 1 from core.audit_head for update')
    const [held] = await tx.query(`select 1 from core.role_grants where role = 'administrator' limit 1`)
    if (held) return 'not-needed'
    // The name follows from the directory with the person's first word to the bot.
    await tx.query(
      `insert into core.people (id, name, created_at) values ($1, $1, $2) on conflict (id) do nothing`,
      [id, now],
    )
    await tx.query(
      `insert into core.role_grants (person_id, role, granted_by, granted_at)
       values ($1, 'administrator', $2, $3)`,
      [id, systemPerson.id, now],
    )
    const facts = { role: 'administrator', granted: true, source: 'configuration' }
    await appendAudit(tx, { actor: systemPerson.id, action: 'grantRole', subject: id, facts, at: now })
    return 'granted'
  })
}
