import type { z } from 'zod'
import type { Queryable } from '../../database/database'
import type { undeliveredBody } from '../contract/notices'
import { isOnHelpdesk, type Role } from '../contract/people'
import type { Done, RequestKind, RequestStatus } from '../contract/requests'
import { queueEmails } from '../emails/queue-emails'
import { type Outcome, refuse } from '../outcome'
import { emailPeople, findSentNotice } from './email-people'

interface ToldRow {
  kind: RequestKind
  event: string
  status: RequestStatus
  comment: string | null
  by: string
  requester: string
  at: Date
  people: string[]
  helpdesk: boolean
}

/** E-mails a person once what a Teams message could not tell them, if the event was meant for them. */
export async function reportUndelivered(
  tx: Queryable,
  now: Date,
  { person: id, number, sequence }: z.infer<typeof undeliveredBody>,
): Promise<Outcome<Done>> {
  const told = await findTold(tx, number, sequence)
  const person = told && (await findRecipient(tx, id))
  if (!told || !person) return refuse('not-found')
  if (told.kind === 'notice' && told.event === 'send') {
    const notice = await findSentNotice(tx, number)
    return done(notice ? await emailPeople(tx, now, notice, [id]) : 0)
  }
  if (!told.people.includes(id) && !(told.helpdesk && isOnHelpdesk(person))) return refuse('not-found')
  const first = await tx.query(
    `insert into core.undelivered (person_id, sequence, at) values ($1, $2, $3)
     on conflict do nothing returning sequence`,
    [id, sequence, now],
  )
  if (first.length === 0 || !person.email) return done(0)
  if (await wasWrittenTo(tx, person.email, number, told.at)) return done(0)
  await queueEmails(tx, now, 'undelivered', [person.email], { number, ...told })
  return done(1)
}

const done = (emails: number) => ({ value: { done: true as const, facts: { emails: String(emails) } } })

async function findTold(tx: Queryable, number: string, sequence: number): Promise<ToldRow | undefined> {
  const [told] = await tx.query<ToldRow>(
    `select r.kind, e.event, e.status, case when e.internal then null else e.comment end as comment,
       actor.name as by, requester.name as requester, e.at, e.people, e.helpdesk
     from core.events e join core.requests r on r.number = e.number
     join core.people actor on actor.id = e.by_id join core.people requester on requester.id = r.requester_id
     where e.sequence = $1 and e.number = $2`,
    [sequence, number],
  )
  return told
}

async function findRecipient(tx: Queryable, id: string) {
  const [person] = await tx.query<{
    email: string | null
    roles: Role[]
  }>(
    `select p.email, array(select g.role from core.role_grants g where g.person_id = p.id) as roles
     from core.people p where p.id = $1`,
    [id],
  )
  return person
}

/** The change itself may have sent them an e-mail already, at the same instant. */
async function wasWrittenTo(tx: Queryable, email: string, number: string, at: Date): Promise<boolean> {
  const letters = await tx.query(
    'select 1 from core.emails where recipient = $1 and at = $2 and strpos(subject, $3) > 0',
    [email, at, number],
  )
  return letters.length > 0
}
