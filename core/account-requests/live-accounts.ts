import type { Queryable } from '../../database/database'
import type { AccountChange } from '../contract/account-requests'
import { type Refusal, refuse } from '../outcome'
import type { Writing } from '../requests/record-request'
import { findRequest } from '../requests/request-row'
import { standingsOf } from '../requests/standings'

interface Wanted {
  change: AccountChange
  holders: readonly { email: string }[]
}

/**
 * One live request per holder and change: makes these accounts, and no others, the ones this request holds, or
 * refuses when another one holds any of them.
 */
export async function claimAccounts(
  writing: Writing,
  number: string,
  { holders, change }: Wanted,
): Promise<{ refused: Refusal } | undefined> {
  const { tx } = writing
  // In one order for everybody, and freeing last: two requests for the same people wait for each other, never in a ring.
  const emails = holders.map(({ email }) => email).sort()
  await tx.query(
    `insert into core.live_accounts (email, change, number)
     select email, $2, $3 from unnest($1::text[]) as holder (email)
     on conflict do nothing`,
    [emails, change, number],
  )
  const standing = await tx.query<{ number: string }>(
    'select number from core.live_accounts where email = any ($1::text[]) and change = $2 order by number',
    [emails, change],
  )
  const others = standing.filter((held) => held.number !== number)
  if (others.length > 0 || standing.length < emails.length) return duplicate(writing, others[0]?.number)
  await tx.query(
    `delete from core.live_accounts where number = $3 and not (change = $2 and email = any ($1::text[]))`,
    [emails, change, number],
  )
  return undefined
}

/** The number only for those who may see that request. */
async function duplicate({ tx, person, now }: Writing, number: string | undefined) {
  const other = number === undefined ? undefined : await findRequest(tx, number)
  const maySee = other && (await standingsOf(tx, person, other, now)).length > 0
  return refuse('duplicate-open-request', maySee ? { number: other.number } : {})
}

export async function freeAccounts(tx: Queryable, number: string): Promise<void> {
  await tx.query('delete from core.live_accounts where number = $1', [number])
}

export async function freeAccount(tx: Queryable, number: string, email: string): Promise<void> {
  await tx.query('delete from core.live_accounts where number = $1 and email = $2', [number, email])
}
