import type { Queryable } from '../../database/database'
import type { NoticeBody } from '../contract/notices'
import type { RequestDetails, RequestStatus } from '../contract/requests'

export type NoticeDetails = Extract<RequestDetails, { kind: 'notice' }>

export interface NoticeRow {
  number: string
  status: RequestStatus
  details: NoticeDetails
  follows: string | null
}

export async function findNotice(database: Queryable, number: string): Promise<NoticeRow | undefined> {
  const [row] = await database.query<NoticeRow>(
    `select number, status, details, follows from core.requests where number = $1 and kind = 'notice'`,
    [number],
  )
  return row
}

/** An all-clear and a correction follow another notice; the others stand alone. */
export const isFollower = ({ type }: Pick<NoticeBody, 'type'>): boolean =>
  type === 'all-clear' || type === 'correction'
