import { z } from 'zod'
import { accountRequestBody } from './account-requests'
import { decisionSchema, documentFacts } from './document-checks'
import { instant, plainText } from './fields'
import { helpTicketBody } from './help-tickets'
import { incidentCategories, incidentScopes, severities } from './incidents'

/** What a number stands for: TK-2026-000123, SC-…, HT-…, KT-…. */
export const requestKinds = ['account-request', 'incident', 'help-ticket', 'document-check'] as const
export type RequestKind = (typeof requestKinds)[number]

export const numberPrefixes: Record<RequestKind, string> = {
  'account-request': 'TK',
  incident: 'SC',
  'help-ticket': 'HT',
  'document-check': 'KT',
}

export const requestStatuses = [
  /** an account request waits for the unit head */
  'awaiting-confirmation',
  /** the helpdesk has it, nobody took it */
  'submitted',
  'in-progress',
  /** the helpdesk says it is done; the requester may reopen */
  'resolved',
  'rejected',
  'withdrawn',
  'closed',
] as const
export type RequestStatus = (typeof requestStatuses)[number]

/** Moves a person can make; which are open depends on kind, status and who asks (core/life-cycles). */
export const requestActions = ['confirm', 'take', 'resolve', 'reject', 'withdraw', 'reopen', 'close'] as const
export type RequestAction = (typeof requestActions)[number]

export const historyEventSchema = z.object({
  at: instant,
  /** 'created', 'affected-added' or an action. */
  event: z.enum(['created', 'affected-added', ...requestActions]),
  status: z.enum(requestStatuses),
  by: z.object({ id: z.string(), name: z.string() }),
  comment: z.string().nullable(),
})
export type HistoryEvent = z.infer<typeof historyEventSchema>

export const requestSummarySchema = z.object({
  number: z.string(),
  kind: z.enum(requestKinds),
  status: z.enum(requestStatuses),
  /** Counts up with every change; a move names the revision it was decided on. */
  revision: z.number().int(),
  createdAt: instant,
  updatedAt: instant,
  requester: z.object({ id: z.string(), name: z.string(), unit: z.string().nullable() }),
  assignee: z.object({ id: z.string(), name: z.string() }).nullable(),
  severity: z.union(severities.map((s) => z.literal(s))).nullable(),
})
export type RequestSummary = z.infer<typeof requestSummarySchema>

export const requestDetailsSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('account-request'), ...accountRequestBody.shape }),
  z.object({
    kind: z.literal('incident'),
    category: z.enum(incidentCategories),
    description: z.string().nullable(),
    since: instant,
    scope: z.enum(incidentScopes).nullable(),
    contact: z.string().nullable(),
    affected: z.number().int(),
  }),
  z.object({ kind: z.literal('help-ticket'), ...helpTicketBody.shape }),
  z.object({ kind: z.literal('document-check'), facts: documentFacts, decision: decisionSchema }),
])
export type RequestDetails = z.infer<typeof requestDetailsSchema>

export const requestSchema = requestSummarySchema.extend({
  details: requestDetailsSchema,
  history: z.array(historyEventSchema),
  /** The moves open to the person who asks, now. */
  actions: z.array(z.enum(requestActions)),
})
export type Request = z.infer<typeof requestSchema>

export const moveBody = z
  .object({
    action: z.enum(requestActions),
    revision: z.number().int(),
    comment: plainText(500).optional(),
  })
  .strict()
export type MoveBody = z.infer<typeof moveBody>

export const createdSchema = z.object({
  number: z.string(),
  kind: z.enum(requestKinds),
  status: z.enum(requestStatuses),
  revision: z.number().int(),
  createdAt: instant,
  /** Set for a document check. */
  decision: decisionSchema.optional(),
})
export type Created = z.infer<typeof createdSchema>
