import type { Queryable } from '../../database/database'
import { delegations } from '../../wording/vi/delegations'
import { queueEmail } from '../emails/queue-email'

interface Told {
  head: string
  unit: string
  /** 'YYYY-MM-DD'; left out when it is over. */
  period?: { from: string; until: string }
}

/** An e-mail to the person a head delegated to, if their address is known. */
export async function tellDelegate(
  tx: Queryable,
  now: Date,
  to: string,
  { head, unit, period }: Told,
): Promise<void> {
  const [delegate] = await tx.query<{ email: string | null }>('select email from core.people where id = $1', [
    to,
  ])
  if (!delegate?.email) return
  const { given, ended } = delegations
  const words = period && { head, unit, from: toRead(period.from), until: toRead(period.until) }
  await queueEmail(tx, now, {
    recipient: delegate.email,
    subject: words ? given.subject(words) : ended.subject({ unit }),
    body: words ? given.body(words) : ended.body({ head, unit }),
  })
}

const toRead = (day: string) => day.split('-').reverse().join('/')
