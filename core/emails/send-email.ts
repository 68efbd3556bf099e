import type { Queryable } from '../../database/database'
import type { Mailer, OutgoingEmail } from './mailer'

/** The job behind an e-mail. One that left before the last crash is not sent again. */
export async function sendEmail(database: Queryable, mailer: Mailer, id: number): Promise<void> {
  const [email] = await database.query<OutgoingEmail>(
    `select id, recipient, subject, body from core.emails where id = $1 and state = 'waiting'`,
    [id],
  )
  if (!email) return
  await mailer.send(email)
  await database.query(`update core.emails set state = 'sent' where id = $1`, [id])
}

export async function giveUpEmail(database: Queryable, id: number): Promise<void> {
  await database.query(`update core.emails set state = 'dead' where id = $1`, [id])
}
