import type { Queryable } from '../../database/database'
import { emailNotice, type SentNotice } from './email-notice'
import { listRecipients } from './list-recipients'

/** The notice to every unit; one that has no address stands in the report as not reached. */
export async function emailUnits(
  tx: Queryable,
  now: Date,
  notice: SentNotice,
): Promise<{ emails: number; unreached: number }> {
  const { addressees, unreached } = await listRecipients(tx)
  for (const { id, name } of unreached) {
    await tx.query(
      `insert into core.notice_deliveries (number, way, recipient, name, state, reason, at)
       values ($1, 'email', $2, $3, 'dead', 'no-address', $4) on conflict do nothing`,
      [notice.number, id, name, now],
    )
  }
  return { emails: await emailNotice(tx, now, notice, addressees), unreached: unreached.length }
}
