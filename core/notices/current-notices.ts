import type { Queryable } from '../../database/database'
import type { CurrentNotice } from '../contract/notices'
import type { NoticeDetails } from './notice-row'

interface SentRow {
  number: string
  details: NoticeDetails
  /** Of the last correction, if any. */
  corrected: NoticeDetails | null
  sent_at: Date
  corrected_at: Date | null
}

const sentAt = (number: string) =>
  `(select max(e.at) from core.events e where e.number = ${number} and e.event = 'send')`

/** Sent outages and planned work that no all-clear and, for planned work, no time has ended; newest first. */
export async function currentNotices(database: Queryable, now: Date): Promise<CurrentNotice[]> {
  const rows = await database.query<SentRow>(
    `select r.number, r.details, ${sentAt('r.number')} as sent_at, c.details as corrected, c.at as corrected_at
     from core.requests r
     left join lateral (
       select f.details, ${sentAt('f.number')} as at from core.requests f
       where f.follows = r.number and f.kind = 'notice' and f.status = 'sent' and f.details ->> 'type' = 'correction'
       order by 2 desc, f.number desc limit 1) c on true
     where r.kind = 'notice' and r.status = 'sent' and r.details ->> 'type' in ('outage', 'planned')
     order by coalesce(c.at, ${sentAt('r.number')}) desc, r.number desc`,
  )
  return rows.map(toCurrent).filter((notice) => holds(notice, now))
}

/** The correction's words; its times, too, where it states any. */
function toCurrent({ number, details, corrected, sent_at, corrected_at }: SentRow): CurrentNotice {
  const { title, text } = corrected ?? details
  return {
    number,
    type: details.type,
    title,
    text,
    startsAt: corrected?.startsAt ?? details.startsAt ?? null,
    endsAt: corrected?.endsAt ?? details.endsAt ?? null,
    sentAt: (corrected_at ?? sent_at).toISOString(),
  }
}

const holds = ({ type, endsAt }: CurrentNotice, now: Date) =>
  type !== 'planned' || !endsAt || Date.parse(endsAt) > now.getTime()
