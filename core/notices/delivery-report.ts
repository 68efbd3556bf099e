import type { Queryable } from '../../database/database'
import type { DeliveryReport, NoticeDelivery } from '../contract/notices'
import { type Outcome, refuse } from '../outcome'
import { listRecipients } from './list-recipients'
import { findNotice } from './notice-row'

const shownAtMost = 500

/** How the sending of a notice stands; of a draft, where it would go by e-mail now. */
export async function deliveryReport(database: Queryable, number: string): Promise<Outcome<DeliveryReport>> {
  const report = await wholeReport(database, number)
  return report
    ? { value: { ...report, deliveries: report.deliveries.slice(0, shownAtMost) } }
    : refuse('not-found')
}

/** Every recipient, the dead first, then those that wait. */
export async function wholeReport(database: Queryable, number: string): Promise<DeliveryReport | undefined> {
  const notice = await findNotice(database, number)
  if (!notice) return undefined
  const deliveries =
    notice.status === 'draft' ? await deliveriesToCome(database) : await deliveriesOf(database, number)
  const count = (state: NoticeDelivery['state']) => deliveries.filter((one) => one.state === state).length
  return {
    number,
    total: deliveries.length,
    sent: count('sent'),
    dead: count('dead'),
    waiting: count('waiting'),
    deliveries,
  }
}

/** An e-mail's state is that of the letter itself. */
async function deliveriesOf(database: Queryable, number: string): Promise<NoticeDelivery[]> {
  const rows = await database.query<Omit<NoticeDelivery, 'at'> & { at: Date | null }>(
    `select d.way, d.recipient, d.name, coalesce(m.state, d.state) as state,
       coalesce(d.reason, m.last_error) as reason, d.at
     from core.notice_deliveries d left join core.emails m on m.id = d.email_id
     where d.number = $1
     order by case coalesce(m.state, d.state) when 'dead' then 0 when 'waiting' then 1 else 2 end,
       d.way, d.name, d.recipient`,
    [number],
  )
  return rows.map((row) => ({ ...row, at: row.at?.toISOString() ?? null }))
}

async function deliveriesToCome(database: Queryable): Promise<NoticeDelivery[]> {
  const { addressees, unreached } = await listRecipients(database)
  const plan = { way: 'email', at: null } as const
  return [
    ...unreached.map(({ id, name }) => ({
      ...plan,
      recipient: id,
      name,
      state: 'dead' as const,
      reason: 'no-address',
    })),
    ...addressees.map(({ email, name }) => ({
      ...plan,
      recipient: email,
      name,
      state: 'waiting' as const,
      reason: null,
    })),
  ]
}
