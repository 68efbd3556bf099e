import type { Queryable } from '../../database/database'
import type { AccountRequestBody } from '../contract/account-requests'
import type { Person } from '../contract/people'
import { type Refusal, refuse } from '../outcome'
import { findRequest } from '../requests/request-row'
import { standingsOf } from '../requests/standings'

/** One live request per holder and change: refuses when another one holds any of them. */
export async function claimAccounts(
  tx: Queryable,
  person: Person,
  number: string,
  { holders, change }: Pick<AccountRequestBody, 'holders' | 'change'>,
): Promise<{ refused: Refusal } | undefined> {
  // In one order for everybody: two requests for the same people wait for each other, never in a ring.
  const emails = holders.map(({ email }) => email).sort()
  const claimed = await tx.query(
    `insert into core.live_accounts (email, change, number)
     select email, $2, $3 from unnest($1::text[]) as holder (email)
     on conflict do nothing returning email`,
    [emails, change, number],
  )
  if (claimed.length === emails.length) return undefined
  const [standing] = await tx.query<{ number: string }>(
    `select number from core.live_accounts where email = any ($1::text[]) and change = $2 and number <> $3
     order by number limit 1`,
    [emails, change, number],
  )
  const other = standing && (await findRequest(tx, standing.number))
  const maySee = other && standingsOf(person, other).length > 0
  return refuse('duplicate-open-request', maySee ? { number: other.number } : {})
}

export async function freeAccounts(tx: Queryable, number: string): Promise<void> {
  await tx.query('delete from core.live_accounts where number = $1', [number])
}
