import type { Queryable } from '../../database/database'
import { type Addressee, emailNotice, type SentNotice } from './email-notice'

/** A notice that has left, with who sent it. */
export async function findSentNotice(tx: Queryable, number: string): Promise<SentNotice | undefined> {
  const [notice] = await tx.query<SentNotice>(
    `select r.number, r.details, r.follows, p.name as by from core.requests r
     join core.events e on e.number = r.number and e.event = 'send' join core.people p on p.id = e.by_id
     where r.number = $1 and r.kind = 'notice'`,
    [number],
  )
  return notice
}

/** The notice by e-mail to people whom Teams does not reach; how many have an address and had not got it yet. */
export async function emailPeople(
  tx: Queryable,
  now: Date,
  notice: SentNotice,
  people: readonly string[],
): Promise<number> {
  if (people.length === 0) return 0
  const addressees = await tx.query<Addressee>(
    'select email, name from core.people where id = any ($1::text[]) and email is not null order by id',
    [people],
  )
  return emailNotice(tx, now, notice, addressees)
}
