import { findHelpdeskPerson } from '../on-call/find-helpdesk-person'
import { refuse } from '../outcome'
import type { MoveEffect } from './move-effect'

/** To oneself or a colleague; nobody else can be given the helpdesk's work. */
export const assignTo: MoveEffect<'assign'> = async ({ writing, body }) => {
  const assignee = await findHelpdeskPerson(writing.tx, body.assignee)
  if (!assignee) return refuse('no-such-person')
  return { value: { assigneeId: assignee.id, facts: { assignee: assignee.name } } }
}
