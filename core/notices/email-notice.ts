import type { Queryable } from '../../database/database'
import { notices } from '../../wording/vi/notices'
import { queueEmail } from '../emails/queue-email'
import { formatInstant } from './format-instant'
import type { NoticeRow } from './notice-row'

export interface SentNotice extends Pick<NoticeRow, 'number' | 'details' | 'follows'> {
  /** Name of the person who sent it. */
  by: string
}

/** An address and whose it is. */
export interface Addressee {
  email: string
  name: string
}

/** Writes the notice to each address that has not got it yet, with a line in the delivery report; how many those were. */
export async function emailNotice(
  tx: Queryable,
  now: Date,
  notice: SentNotice,
  addressees: readonly Addressee[],
): Promise<number> {
  let written = 0
  for (const { email: recipient, name } of addressees) {
    const added = await tx.query(
      `insert into core.notice_deliveries (number, way, recipient, name, at) values ($1, 'email', $2, $3, $4)
       on conflict do nothing returning number`,
      [notice.number, recipient, name, now],
    )
    if (added.length === 0) continue
    const id = await queueEmail(tx, now, { recipient, ...letterOf(notice) })
    await tx.query(
      `update core.notice_deliveries set email_id = $3 where number = $1 and way = 'email' and recipient = $2`,
      [notice.number, recipient, id],
    )
    written += 1
  }
  return written
}

function letterOf({ number, details, follows, by }: SentNotice) {
  const { type, title, text, startsAt, endsAt } = details
  const facts = {
    number,
    type,
    title,
    text,
    starts: startsAt ? formatInstant(startsAt) : null,
    ends: endsAt ? formatInstant(endsAt) : null,
    follows,
    by,
  }
  return { subject: notices.letter.subject(facts), body: notices.letter.body(facts) }
}
