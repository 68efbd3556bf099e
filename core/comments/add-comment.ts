import type { z } from 'zod'
import { confirmersFor } from '../account-requests/remind'
import type { commentBody } from '../contract/comments'
import type { Created } from '../contract/requests'
import { recordEvent } from '../events/record-event'
import type { Standing } from '../life-cycles/transitions'
import { lockForMove } from '../moves/lock-for-move'
import { type Outcome, refuse } from '../outcome'
import { stillOnHelpdesk } from '../people/still-on-helpdesk'
import { moveRequest } from '../requests/move-request'
import type { Writing } from '../requests/record-request'
import type { RequestRow } from '../requests/request-row'
import { standingsOf } from '../requests/standings'
import { isParty, mayComment, mayNote } from './may-comment'

type Comment = z.output<typeof commentBody>

/** Words without a move: the revision stays. What a requester says who was asked is the answer. */
export async function addComment(
  writing: Writing,
  number: string,
  comment: Comment,
): Promise<Outcome<Created>> {
  const { tx, person, now } = writing
  const row = await lockForMove(tx, number)
  const standings = row ? await standingsOf(tx, person, row, now) : []
  if (!row || standings.length === 0) return refuse('not-found')
  const { internal, text } = comment
  if (internal ? !standings.includes('helpdesk') : !isParty(standings)) return refuse('not-allowed')
  if (!(internal ? mayNote : mayComment)(row, standings)) return refuse('transition-not-allowed')
  const { revision, kind, status, created_at } = row
  if (!internal && status === 'needs-information' && standings.includes('requester'))
    return moveRequest(writing, number, { action: 'answer', revision, comment: text })
  await record(writing, row, comment, standings)
  return { value: { number, kind, status, revision, createdAt: created_at.toISOString() } }
}

async function record(
  { tx, person, now }: Writing,
  row: RequestRow,
  { text, internal }: Comment,
  standings: readonly Standing[],
) {
  const { number, revision, status, assignee_id, requester_id } = row
  const fromRequester = standings.includes('requester')
  const isForHeads = !internal && fromRequester && status === 'awaiting-confirmation'
  const heads = isForHeads ? await confirmersFor(tx, row, now) : []
  // When it changed last is for the requester to see, too: a note must not show there.
  await tx.query('update core.requests set updated_at = $2, texts_erased_at = null where number = $1', [
    number,
    internal ? row.updated_at : now,
  ])
  const concerned = [
    ...(await stillOnHelpdesk(tx, assignee_id)),
    ...(internal || fromRequester ? [] : [requester_id]),
    ...heads.map(({ id }) => id),
  ]
  await recordEvent(tx, {
    number,
    revision,
    event: internal ? 'noted' : 'commented',
    status,
    byId: person.id,
    comment: text,
    assigneeId: assignee_id,
    at: now,
    internal,
    people: concerned.filter((id) => id !== person.id),
    // What waits for the head is not the helpdesk's yet, unless no head is left to hear it.
    helpdesk: !internal && fromRequester && heads.length === 0,
  })
}
