import type { Queryable } from '../../database/database'
import { addJob } from '../jobs/add-job'

export interface NewEmail {
  recipient: string
  subject: string
  body: string
}

/** Writes an e-mail and the job that sends it, within the caller's transaction; returns its id. */
export async function queueEmail(tx: Queryable, now: Date, email: NewEmail): Promise<number> {
  const [written] = await tx.query<{ id: number }>(
    'insert into core.emails (recipient, subject, body, at) values ($1, $2, $3, $4) returning id',
    [email.recipient, email.subject, email.body, now],
  )
  if (!written) throw new Error('core: the e-mail was not written')
  await addJob(tx, 'send-email', { email: written.id }, { key: `email:${written.id}` })
  return written.id
}
