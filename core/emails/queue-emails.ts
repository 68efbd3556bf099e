import type { Queryable } from '../../database/database'
import { core, type EmailFacts } from '../../wording/vi/core'
import { requests } from '../../wording/vi/requests'
import type { RequestKind, RequestStatus } from '../contract/requests'
import { queueEmail } from './queue-email'

interface Facts extends Pick<EmailFacts, 'counts' | 'day'> {
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
    const subject = core[letter].subject(words)
    await queueEmail(tx, now, { recipient, subject, body: core[letter].body(words) })
  }
}
