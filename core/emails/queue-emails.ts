import type { Queryable } from '../../database/database'
import { core } from '../../wording/vi/core'
import { requests } from '../../wording/vi/requests'
import type { RequestKind, RequestStatus } from '../contract/requests'
import { addJob } from '../jobs/add-job'

interface Facts {
  number: string
  kind: RequestKind
  status: RequestStatus
  requester: string
  by: string
  comment: string | null
}

/** Writes one e-mail per known address and the job that sends it, within the caller's transaction. */
export async function queueEmails(
  tx: Queryable,
  now: Date,
  letter: keyof typeof core,
  recipients: readonly (string | null | undefined)[],
  facts: Facts,
): Promise<void> {
  const words = { ...facts, kind: requests.kinds[facts.kind], status: requests.statuses[facts.status] }
  for (const recipient of new Set(recipients)) {
    if (!recipient) continue
    const [email] = await tx.query<{ id: number }>(
      `insert into core.emails (recipient, subject, body, at) values ($1, $2, $3, $4) returning id`,
      [recipient, core[letter].subject(words), core[letter].body(words), now],
    )
    if (email) await addJob(tx, 'send-email', { email: email.id }, now)
  }
}
