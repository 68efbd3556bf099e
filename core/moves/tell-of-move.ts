import { dateInHanoi } from '../calendar/day-number'
import type { RequestAction } from '../contract/moves'
import type { RequestKind, RequestStatus } from '../contract/requests'
import { confirmersOf } from '../delegations/confirmers'
import { queueEmails } from '../emails/queue-emails'
import { type Audience, audienceOfMove } from '../events/audience'
import { stillOnHelpdesk } from '../people/still-on-helpdesk'
import { followersOf } from '../requests/participant'
import type { Move, MoveChanges } from './move-effect'

interface Outcome extends Pick<MoveChanges, 'alsoTell' | 'facts'> {
  status: RequestStatus
  assigneeId: string | null
  /** Who confirms for it is told when it waits for that. */
  unitId: string | null
}

/** Moves inside the helpdesk are not worth an e-mail; nor is a close after everything was said. */
const withoutEmail: readonly RequestAction[] = ['triage', 'assign', 'amend', 'settle', 'close', 'split']
/** Kinds that the helpdesk writes itself. */
const written: readonly RequestKind[] = ['notice', 'curated-answer']

/** Queues the e-mails of a move and says whom its event is for. */
export async function tellOfMove(
  { writing, row, body, comment }: Move,
  { status, assigneeId, unitId, alsoTell = [], facts: told = {} }: Outcome,
): Promise<Audience> {
  const { tx, person, now, helpdeskEmail } = writing
  const { number, kind, requester_id, requester_name, requester_email } = row
  const { action } = body
  const facts = {
    number,
    kind,
    status,
    requester: requester_name,
    by: person.name,
    comment,
    counts: countsIn(told),
  }
  const byOther = person.id !== requester_id
  if (byOther && !withoutEmail.includes(action) && !written.includes(kind))
    await queueEmails(tx, now, 'toRequester', [requester_email], facts)
  if (action === 'confirm') await queueEmails(tx, now, 'toHelpdesk', [helpdeskEmail], facts)
  const confirmers = unitId ? await confirmersOf(tx, unitId, dateInHanoi(now)) : []
  if (status === 'awaiting-confirmation') {
    const others = confirmers.filter(({ id }) => id !== requester_id)
    await queueEmails(
      tx,
      now,
      'toConfirm',
      others.map(({ email }) => email),
      facts,
    )
  }
  const atWork = await stillOnHelpdesk(tx, row.assignee_id, assigneeId)
  const ifAtWork = (id: string | null) => (id !== null && atWork.includes(id) ? id : null)
  const audience = audienceOfMove({
    action,
    from: row.asked_from ?? row.status,
    to: status,
    actorId: person.id,
    requesterId: requester_id,
    assigneeBefore: ifAtWork(row.assignee_id),
    assigneeAfter: ifAtWork(assigneeId),
    confirmers: confirmers.map(({ id }) => id),
    followers: await followersOf(tx, row),
    alsoTell,
  })
  // A notice tells everybody of itself.
  if (kind === 'notice') return { people: [], helpdesk: false }
  return written.includes(kind) ? { ...audience, helpdesk: false } : audience
}

/** How many people of an account request were seen to. */
const countsIn = ({ done, refused }: Record<string, string>) =>
  done === undefined || refused === undefined ? undefined : { done: Number(done), refused: Number(refused) }
