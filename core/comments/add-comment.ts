import type { z } from 'zod'
import type { commentBody } from '../contract/comments'
import type { Created } from '../contract/requests'
import { recordEvent } from '../events/record-event'
import type { Standing } from '../life-cycles/transitions'
import { lockForMove } from '../moves/lock-for-move'
import { type Outcome, refuse } from '../outcome'
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
  { number, revision, status, assignee_id, requester_id }: RequestRow,
  { text, internal }: Comment,
  standings: readonly Standing[],
) {
  const fromRequester = standings.includes('requester')
  // When it changed last is for the requester to see, too: a note must not show there.
  if (!internal) await tx.query('update core.requests set updated_at = $2 where number = $1', [number, now])
  const concerned = [assignee_id, ...(internal || fromRequester ? [] : [requester_id])]
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
    people: concerned.filter((id) => id !== null).filter((id) => id !== person.id),
    helpdesk: !internal && fromRequester,
  })
}
