import { claimAccounts, freeAccounts } from '../account-requests/live-accounts'
import type { Created, MoveBody } from '../contract/requests'
import { queueEmails } from '../emails/queue-emails'
import { audienceOfMove } from '../events/audience'
import { recordEvent } from '../events/record-event'
import { decideMove, isLive, type Transition } from '../life-cycles/transitions'
import { type Outcome, refuse } from '../outcome'
import { headsOf } from '../people/units'
import type { Writing } from './record-request'
import { lockRequest, type RequestRow } from './request-row'
import { standingsOf } from './standings'

/** Makes one move of a life cycle, decided on the revision the person saw. */
export async function moveRequest(
  writing: Writing,
  number: string,
  { action, revision, comment: typed }: MoveBody,
): Promise<Outcome<Created>> {
  const { tx, person } = writing
  const row = await lockRequest(tx, number)
  const standings = row ? standingsOf(person, row) : []
  if (!row || standings.length === 0) return refuse('not-found')
  const decided = decideMove(row.kind, row.status, standings, action)
  if (decided === 'not-allowed') return refuse('not-allowed')
  if (row.revision !== revision) return refuse('revision-changed')
  if (decided === 'transition-not-allowed') return refuse('transition-not-allowed')
  const comment = typed || null
  if (decided.needsComment && !comment) {
    return refuse('invalid-request', { errors: [{ path: 'comment', message: 'required to reject' }] })
  }
  const standing = await passOn(writing, row, decided)
  if (standing) return standing
  await store(writing, row, decided, comment)
  return {
    value: {
      number,
      kind: row.kind,
      status: decided.to,
      revision: row.revision + 1,
      createdAt: row.created_at.toISOString(),
    },
  }
}

/** A request that ends frees its accounts for another; one that is reopened claims them again. */
async function passOn({ tx, person }: Writing, row: RequestRow, { to }: Transition) {
  if (row.details.kind !== 'account-request' || isLive(row.status) === isLive(to)) return undefined
  if (!isLive(to)) return void (await freeAccounts(tx, row.number))
  return claimAccounts(tx, person, row.number, row.details)
}

async function store(writing: Writing, row: RequestRow, move: Transition, comment: string | null) {
  const { tx, person, now, helpdeskEmail } = writing
  const { number, kind } = row
  const { action, to } = move
  const revision = row.revision + 1
  const assigneeId = action === 'take' ? person.id : action === 'reopen' ? null : row.assignee_id
  await tx.query(
    `update core.requests set status = $2, revision = $3, assignee_id = $4, updated_at = $5 where number = $1`,
    [number, to, revision, assigneeId, now],
  )
  const facts = { number, kind, status: to, requester: row.requester_name, by: person.name, comment }
  if (person.id !== row.requester_id) await queueEmails(tx, now, 'toRequester', [row.requester_email], facts)
  if (action === 'confirm') await queueEmails(tx, now, 'toHelpdesk', [helpdeskEmail], facts)
  const affected = await tx.query<{ id: string }>(
    'select person_id as id from core.affected where number = $1 order by person_id',
    [number],
  )
  const heads = row.unit_id ? await headsOf(tx, row.unit_id) : []
  const audience = audienceOfMove({
    action,
    from: row.status,
    actorId: person.id,
    requesterId: row.requester_id,
    assigneeId: row.assignee_id,
    heads: heads.map(({ id }) => id),
    affected: affected.map(({ id }) => id),
  })
  await recordEvent(tx, {
    number,
    revision,
    event: action,
    status: to,
    byId: person.id,
    comment,
    assigneeId,
    at: now,
    ...audience,
  })
}
