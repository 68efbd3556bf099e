import type { Database, Queryable } from '../../database/database'
import { people } from '../../wording/vi/people'

interface Gone {
  conversation: string
  /** Of Teams. */
  id: string | null
  name: string | null
}

/**
 * Takes away what is kept of a person's 1:1 conversations up to a moment, and the name where cards and groups show
 * it; what came later stays.
 */
export const forgetPerson = (database: Database, tenant: string, objectId: string, at: string) =>
  database.transaction(async (tx) => {
    const gone = await tx.query<Gone>(
      `delete from bot.conversations where tenant = $1 and object_id = $2 and place = 'personal' and seen_at <= $3
       returning conversation, address->'person'->>'id' as id, address->'person'->>'name' as name`,
      [tenant, objectId, at],
    )
    for (const { id, name } of gone) await forgetName(tx, tenant, id, name)
    const conversations = gone.map(({ conversation }) => conversation)
    for (const table of ['inbox', 'outgoing', 'posted', 'answers']) {
      await tx.query(`delete from bot.${table} where tenant = $1 and conversation = any ($2::text[])`, [
        tenant,
        conversations,
      ])
    }
    await tx.query('delete from bot.submissions where tenant = $1 and object_id = $2 and created_at <= $3', [
      tenant,
      objectId,
      at,
    ])
    await tx.query(
      `delete from bot.preferences p where tenant = $1 and object_id = $2 and not exists (
         select 1 from bot.conversations c where c.tenant = p.tenant and c.object_id = p.object_id)`,
      [tenant, objectId],
    )
  })

/** Cards that others see are kept to be brought up to date; groups remember who spoke last. */
async function forgetName(
  tx: Queryable,
  tenant: string,
  id: string | null,
  name: string | null,
): Promise<void> {
  await tx.query(
    `update bot.conversations set address = address - 'person'
     where tenant = $1 and place <> 'personal' and address->'person'->>'id' = $2`,
    [tenant, id],
  )
  if (!name?.trim()) return
  const written = JSON.stringify(name).slice(1, -1)
  for (const [table, column] of [
    ['posted', 'reply'],
    ['inbox', 'replies'],
    ['outgoing', 'replies'],
  ]) {
    await tx.query(
      `update bot.${table} set ${column} = replace(${column}::text, $2, $3)::jsonb
       where tenant = $1 and position($2 in ${column}::text) > 0`,
      [tenant, written, people.erased.name],
    )
  }
}
