import { createHash } from 'node:crypto'
import type { ImportReport } from '../contract/people-import'
import type { BodyOf, ResponseOf, RouteName, routes } from '../contract/routes'
import type { AuditEntry } from './append-audit'
import type { AuditFacts } from './canonical'

export type WriteName = {
  [N in RouteName]: (typeof routes)[N] extends { method: 'POST' } ? N : never
}[RouteName]

interface Written<N extends WriteName> {
  body: BodyOf<N>
  answer: ResponseOf<N>
  /** From the path; empty where the path has none. */
  number: string
}
type Told = { subject: string; action?: string; facts?: AuditFacts }

export const importEntry = ({ problems, ...counts }: ImportReport) => ({
  subject: 'people',
  facts: { ...counts, problems: problems.length },
})

/** What the audit keeps of each write: numbers, ids and words, nothing that anybody typed, no name, no address. */
const told: { [N in WriteName]: (written: Written<N>) => Told } = {
  requestAccount: ({ body, answer }) => ({
    subject: answer.number,
    facts: { change: body.change, holders: body.holders.length },
  }),
  reportIncident: ({ body, answer }) => ({ subject: answer.number, facts: { category: body.category } }),
  joinIncident: ({ number }) => ({ subject: number }),
  checkDocument: ({ answer }) => ({
    subject: answer.number,
    facts: { result: answer.decision?.result ?? null },
  }),
  askHuman: ({ answer }) => ({ subject: answer.number }),
  moveRequest: ({ body, answer, number }) => ({
    subject: number,
    action: `moveRequest:${body.action}`,
    facts: {
      status: answer.status,
      revision: answer.revision,
      ...(answer.number !== number && { made: answer.number }),
      ...(body.action === 'assign' && { assignee: body.assignee }),
      ...(body.action === 'settle' && { result: body.result }),
      ...(body.action === 'merge' && { into: body.into }),
      ...(body.action === 'triage' && { severity: body.severity, category: body.category ?? null }),
    },
  }),
  comment: ({ body, number }) => ({ subject: number, facts: { internal: body.internal } }),
  requestInterconnection: ({ body, answer }) => ({
    subject: answer.number,
    facts: { standard: body.standard },
  }),
  writeNotice: ({ body, answer }) => ({ subject: answer.number, facts: { type: body.type } }),
  proposeAnswer: ({ answer }) => ({ subject: answer.number }),
  giveFeedback: ({ body }) => ({ subject: 'feedback', facts: { reaction: body.reaction } }),
  grantRole: ({ body }) => ({ subject: body.person, facts: { role: body.role, granted: body.granted } }),
  placePerson: ({ body, answer }) => ({ subject: body.person, facts: { unit: answer.facts.unit ?? null } }),
  importPeople: ({ answer }) => importEntry(answer),
  setUnitAddresses: ({ body, answer }) => ({
    subject: answer.facts.unit ?? 'unit',
    facts: { addresses: body.emails.length },
  }),
  delegate: ({ body }) => ({ subject: body.to, facts: { from: body.from, until: body.until } }),
  setOnCall: ({ body }) => ({ subject: body.person, facts: { from: body.from, until: body.until } }),
  endOnCall: ({ body }) => ({ subject: body.person, facts: { from: body.from, until: body.until } }),
  saveSetting: ({ body }) => ({ subject: body.key, facts: { value: digest(body.value) } }),
  saveCalendarDay: ({ body }) => ({
    subject: body.date,
    facts: { kind: body.kind, confirmed: body.confirmed },
  }),
  addWebhook: ({ body, answer }) => ({
    subject: `webhook ${answer.id}`,
    facts: { host: new URL(body.url).host, kinds: body.kinds.join(' ') },
  }),
  removeWebhook: ({ body }) => ({ subject: `webhook ${body.id}` }),
  erasePerson: ({ body }) => ({ subject: body.person }),
  reportTeamsDeliveries: ({ body }) => ({
    subject: body.number,
    facts: { deliveries: body.deliveries.length },
  }),
  reportUndelivered: ({ body }) => ({
    subject: body.number,
    facts: { person: body.person, event: body.sequence },
  }),
}

export const isWrite = (name: RouteName): name is WriteName => name in told

/** The entry for a write that succeeded. */
export function entryOf(
  name: WriteName,
  by: { actor: string; at: Date },
  written: { body: unknown; answer: unknown; number: string },
): AuditEntry {
  const tell = told[name] as (written: { body: unknown; answer: unknown; number: string }) => Told
  const { action = name, subject, facts = {} } = tell(written)
  return { ...by, action, subject, facts }
}

/** A number stays; of anything else enough to see that it changed. */
const digest = (value: unknown): string | number =>
  typeof value === 'number'
    ? value
    : createHash('sha256')
        .update(JSON.stringify(value) ?? '')
        .digest('hex')
        .slice(0, 16)
