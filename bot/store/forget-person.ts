import type { Database } from '../../database/database'

/** Takes away what is kept of a person's 1:1 conversations up to a moment; what came later stays. */
export const forgetPerson = (database: Database, tenant: string, objectId: string, at: string) =>
  database.transaction(async (tx) => {
    const gone = await tx.query<{ conversation: string }>(
      `delete from bot.conversations where tenant = $1 and object_id = $2 and place = 'personal' and seen_at <= $3
       returning conversation`,
      [tenant, objectId, at],
    )
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
