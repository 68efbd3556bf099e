import { setTimeout as wait } from 'node:timers/promises'
import type { Queryable } from '../../database/database'
import { reasonOf } from '../jobs/reason-of'
import type { Mailer, OutgoingEmail } from './mailer'
import { isRefusedForGood } from './refused-for-good'

/** The job behind an e-mail. One that left before the last crash is not sent again. */
export async function sendEmail(database: Queryable, mailer: Mailer, id: number): Promise<void> {
  const [email] = await database.query<OutgoingEmail>(
    `select id, recipient, subject, body from core.emails where id = $1 and state = 'waiting'`,
    [id],
  )
  if (!email) return
  try {
    await mailer.send(email)
  } catch (error) {
    if (!isRefusedForGood(error)) throw error
    return giveUpEmail(database, id, reasonOf(error))
  }
  await noteSent(database, id)
}

/** It is out: a database that is busy for a moment must not make it go out again. */
async function noteSent(database: Queryable, id: number): Promise<void> {
  for (let triesLeft = 2; ; triesLeft--) {
    try {
      await database.query(`update core.emails set state = 'sent' where id = $1`, [id])
      return
    } catch (error) {
      if (triesLeft === 0) throw error
      await wait(300)
    }
  }
}

/** It stays readable in core.emails, with a code that says why. */
export async function giveUpEmail(database: Queryable, id: number, reason: string): Promise<void> {
  await database.query(
    `update core.emails set state = 'dead', last_error = $2 where id = $1 and state <> 'sent'`,
    [id, reason],
  )
}
