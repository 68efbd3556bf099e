import type { Queryable } from '../../database/database'
import type { NoticeBody } from '../contract/notices'
import { type Outcome, refuse } from '../outcome'
import { findNotice, isFollower, type NoticeDetails } from './notice-row'

export interface CheckedNotice {
  details: NoticeDetails
  /** The outage, planned work or all-clear it is about; a correction of a correction is about the first. */
  follows: string | null
}

/** Whether a notice can stand as written: its times in order, what it names there, what it follows sent. */
export async function checkNotice(tx: Queryable, body: NoticeBody): Promise<Outcome<CheckedNotice>> {
  const { type, startsAt, endsAt, incident, about } = body
  if (type === 'planned' && !startsAt) return invalid('startsAt', 'required for planned work')
  if (startsAt && endsAt && Date.parse(endsAt) <= Date.parse(startsAt))
    return invalid('endsAt', 'must be after startsAt')
  if (incident && !(await isIncident(tx, incident))) return refuse('not-found')
  if (!isFollower(body)) {
    if (about) return invalid('about', 'only for an all-clear or a correction')
    return { value: { details: { kind: 'notice', ...body }, follows: null } }
  }
  if (!about) return invalid('about', 'required')
  const follows = await followed(tx, type, about)
  if ('refused' in follows) return follows
  return { value: { details: { kind: 'notice', ...body, about: follows.value }, follows: follows.value } }
}

/** An all-clear ends what still holds; what was wrong may be corrected afterwards, too. */
async function followed(tx: Queryable, type: NoticeBody['type'], about: string): Promise<Outcome<string>> {
  const named = await findNotice(tx, about)
  const first = named?.details.type === 'correction' && named.follows ? named.follows : about
  const notice = first === about ? named : await findNotice(tx, first)
  if (!notice) return refuse('not-found')
  if (type === 'all-clear' && isFollower(notice.details))
    return invalid('about', 'must be an outage or planned work')
  const open = notice.status === 'sent' || (type === 'correction' && notice.status === 'closed')
  return open ? { value: first } : refuse('transition-not-allowed')
}

async function isIncident(tx: Queryable, number: string): Promise<boolean> {
  const found = await tx.query(`select 1 from core.requests where number = $1 and kind = 'incident'`, [
    number,
  ])
  return found.length > 0
}

const invalid = (path: string, message: string) => refuse('invalid-request', { errors: [{ path, message }] })
