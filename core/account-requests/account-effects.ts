import { dateInHanoi } from '../calendar/day-number'
import { delegatingHead } from '../delegations/confirmers'
import type { Move, MoveEffects } from '../moves/move-effect'
import { stillOnHelpdesk } from '../people/still-on-helpdesk'
import { accountOf } from './account-of'
import { amend } from './amend'
import { countResults, pendingHolders, reopenHolders, settleRest } from './holder-outcomes'
import { claimAccounts, freeAccounts } from './live-accounts'
import { waitsFor } from './remind'
import { settle } from './settle'

/** What the moves of an account request do besides changing its status. */
export const accountEffects: MoveEffects = {
  confirm: async (move) => ({
    value: { confirmedRevision: move.row.revision + 1, facts: await onBehalf(move) },
  }),
  ask: async (move) => ({ value: { facts: await onBehalf(move) } }),
  reject: async (move) => {
    await freeAccounts(move.writing.tx, move.row.number)
    return { value: { details: settleRest(accountOf(move.row), 'refused'), facts: await onBehalf(move) } }
  },
  amend,
  settle,
  resolve: async ({ writing, row }) => {
    await freeAccounts(writing.tx, row.number)
    const details = settleRest(accountOf(row), 'done')
    return { value: { details, facts: countResults(details) } }
  },
  withdraw: async ({ writing, row }) => {
    await freeAccounts(writing.tx, row.number)
    return { value: {} }
  },
  expire: async (move) => {
    const { people } = await waitsFor(move.writing.tx, move.row, move.writing.now)
    const assignee = await stillOnHelpdesk(move.writing.tx, move.row.assignee_id)
    const waitedOn = [...people.map(({ id }) => id), ...assignee]
    await freeAccounts(move.writing.tx, move.row.number)
    return { value: { alsoTell: waitedOn } }
  },
  reopen: async ({ writing, row }) => {
    const details = reopenHolders(accountOf(row))
    const again = { change: details.change, holders: pendingHolders(details) }
    const standing = await claimAccounts(writing, row.number, again)
    return standing ?? { value: { details, assigneeId: null } }
  },
}

/** `for`: the head by whose delegation this was done; the helpdesk acts in its own name. */
async function onBehalf({ writing, row }: Move): Promise<Record<string, string>> {
  const { tx, person, now } = writing
  const isHead = person.roles.includes('unit-head') && person.unit?.id === row.unit_id
  if (row.status !== 'awaiting-confirmation' || !row.unit_id || isHead) return {}
  const head = await delegatingHead(tx, person.id, row.unit_id, dateInHanoi(now))
  return head ? { for: head } : {}
}
