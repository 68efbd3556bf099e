import { z } from 'zod'
import { accountHolderSchema, accountRequestBody } from './account-requests'
import { curatedAnswerBody } from './curated-answers'
import { deadlinesSchema } from './deadlines'
import { decisionSchema, documentFacts } from './document-checks'
import { instant, isoDate } from './fields'
import { helpTicketBody } from './help-tickets'
import { incidentCategories, incidentScopes, severities, triageSuggestionSchema } from './incidents'
import { interconnectionBody } from './interconnections'
import { requestActions } from './moves'
import { noticeBody } from './notices'

/** What a number stands for: TK-2026-000123, SC-…, HT-…, KT-…, LT-…, TB-…, HD-…. */
export const requestKinds = [
  'account-request',
  'incident',
  'help-ticket',
  'document-check',
  /** a system to be connected to iMOIT (Điều 16.6) */
  'interconnection',
  /** what the helpdesk tells the units (Điều 16.5) */
  'notice',
  /** an answer written by people, for questions the text does not answer well */
  'curated-answer',
] as const
export type RequestKind = (typeof requestKinds)[number]
export const numberPrefixes: Record<RequestKind, string> = {
  'account-request': 'TK',
  incident: 'SC',
  'help-ticket': 'HT',
  'document-check': 'KT',
  interconnection: 'LT',
  notice: 'TB',
  'curated-answer': 'HD',
}
/** The prefixes as alternatives of a pattern: 'TK|SC|…'. */
export const prefixPattern = Object.values(numberPrefixes).join('|')
/** 'TK', 2026, 12 → 'TK-2026-000012'. */
export const numberOf = (prefix: string, year: string | number, count: string | number): string =>
  `${prefix}-${year}-${String(count).padStart(6, '0')}`

export const requestStatuses = [
  /** only its writers see it: a notice, a curated answer */
  'draft',
  /** an account request waits for the unit head */
  'awaiting-confirmation',
  /** a curated answer waits for a second person */
  'awaiting-approval',
  /** the helpdesk has it, nobody took it */
  'submitted',
  /** an incident or ticket whose category and severity a person decided */
  'triaged',
  'assessed',
  'planned',
  'in-progress',
  /** waits for the requester; the clock stands */
  'needs-information',
  /** the helpdesk says it is done; the requester may reopen */
  'resolved',
  /** goes with the major incident it was merged into */
  'merged',
  'connected',
  'sent',
  'published',
  'rejected',
  'withdrawn',
  'expired',
  'closed',
] as const
export type RequestStatus = (typeof requestStatuses)[number]

/** What can stand in a history besides a move. */
const plainEvents = [
  'created',
  'affected-added',
  'commented',
  /** an internal note: the helpdesk alone sees it */
  'noted',
  'reminded',
  'deadline-near',
  'deadline-missed',
] as const

export const historyEventSchema = z.object({
  at: instant,
  event: z.enum([...plainEvents, ...requestActions]),
  status: z.enum(requestStatuses),
  /** The request's revision after it. */
  revision: z.number().int(),
  by: z.object({ id: z.string(), name: z.string() }),
  comment: z.string().nullable(),
  /** What changed, by word: severity, category, assignee, into, holder, result, target, dueAt, follows … */
  facts: z.record(z.string(), z.string()),
  /** True for what only the helpdesk may see. */
  internal: z.boolean(),
})
export type HistoryEvent = z.infer<typeof historyEventSchema>

export const requestSummarySchema = z.object({
  number: z.string(),
  kind: z.enum(requestKinds),
  status: z.enum(requestStatuses),
  /** Counts up with every move; a move names the revision it was decided on. */
  revision: z.number().int(),
  createdAt: instant,
  updatedAt: instant,
  requester: z.object({ id: z.string(), name: z.string(), unit: z.string().nullable() }),
  assignee: z.object({ id: z.string(), name: z.string() }).nullable(),
  severity: z.union(severities.map((s) => z.literal(s))).nullable(),
  /** Others were merged into it. */
  major: z.boolean(),
  mergedInto: z.string().nullable(),
  /** The closed incident or the notice this one continues. */
  follows: z.string().nullable(),
  /** Of an account request: the day it is to hold from. */
  effectiveDate: isoDate.optional(),
})
export type RequestSummary = z.infer<typeof requestSummarySchema>

/** What became of one person of an account request. */
const holderOutcomeSchema = accountHolderSchema.extend({
  result: z.enum(['pending', 'done', 'refused']),
  comment: z.string().nullable(),
})
export type HolderOutcome = z.infer<typeof holderOutcomeSchema>

export const requestDetailsSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('account-request'),
    ...accountRequestBody.shape,
    holders: z.array(holderOutcomeSchema),
  }),
  z.object({
    kind: z.literal('incident'),
    category: z.enum(incidentCategories),
    description: z.string().nullable(),
    since: instant,
    scope: z.enum(incidentScopes).nullable(),
    contact: z.string().nullable(),
    affected: z.number().int(),
  }),
  z.object({
    kind: z.literal('help-ticket'),
    ...helpTicketBody.shape,
    /** As the helpdesk decided. */
    category: z.enum(incidentCategories).optional(),
  }),
  z.object({ kind: z.literal('document-check'), facts: documentFacts, decision: decisionSchema }),
  z.object({ kind: z.literal('interconnection'), ...interconnectionBody.shape }),
  z.object({ kind: z.literal('notice'), ...noticeBody.shape }),
  z.object({ kind: z.literal('curated-answer'), ...curatedAnswerBody.shape, version: z.number().int() }),
])
export type RequestDetails = z.infer<typeof requestDetailsSchema>

export const requestSchema = requestSummarySchema.extend({
  details: requestDetailsSchema,
  history: z.array(historyEventSchema),
  /** The moves open to the person who asks, now. */
  actions: z.array(z.enum(requestActions)),
  /** Whether the person may add a comment; and an internal note. */
  mayComment: z.boolean(),
  mayNote: z.boolean(),
  /** The revision the unit head confirmed; an account request that is amended afterwards loses it. */
  confirmedRevision: z.number().int().nullable(),
  /** Numbers merged into it. */
  merged: z.array(z.string()),
  /** Only for the helpdesk. */
  suggestion: triageSuggestionSchema.nullable(),
  deadlines: deadlinesSchema.nullable(),
})
export type Request = z.infer<typeof requestSchema>

export const createdSchema = z.object({
  number: z.string(),
  kind: z.enum(requestKinds),
  status: z.enum(requestStatuses),
  revision: z.number().int(),
  createdAt: instant,
  /** Set for a document check. */
  decision: decisionSchema.optional(),
  /** Set for an account request when work in iMOIT is to be handed over first. */
  handOver: z.literal(true).optional(),
})
export type Created = z.infer<typeof createdSchema>

/** The answer to a write that makes no request: what was done, by word. */
export const doneSchema = z.object({ done: z.literal(true), facts: z.record(z.string(), z.string()) })
export type Done = z.infer<typeof doneSchema>
