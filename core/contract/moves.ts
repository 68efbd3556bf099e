import { z } from 'zod'
import { accountRequestBody } from './account-requests'
import { curatedAnswerBody } from './curated-answers'
import { plainText, workEmail } from './fields'
import { incidentCategories, severities } from './incidents'
import { noticeBody } from './notices'

/** Moves of the life cycles; which are open depends on kind, status and who asks (core/life-cycles). */
export const requestActions = [
  'confirm',
  'take',
  /** decide category and severity, first or again */
  'triage',
  'assign',
  /** ask the requester; the clock stands until the answer */
  'ask',
  'answer',
  /** change what was asked for; a confirmation before it no longer counts */
  'amend',
  /** the outcome for one person of an account request */
  'settle',
  'resolve',
  'reject',
  'withdraw',
  'reopen',
  'close',
  'expire',
  'merge',
  'split',
  'assess',
  'plan',
  'connect',
  'send',
  'approve',
] as const
export type RequestAction = (typeof requestActions)[number]

const decidedOn = {
  /** The revision the person saw. */
  revision: z.number().int(),
  comment: plainText(500).optional(),
}
/** Moves that need nothing but a revision, and perhaps a comment. */
const bareActions = requestActions.filter(
  (action) => !(['triage', 'assign', 'amend', 'settle', 'merge'] as string[]).includes(action),
) as Exclude<RequestAction, 'triage' | 'assign' | 'amend' | 'settle' | 'merge'>[]
export type BareAction = (typeof bareActions)[number]

/** 'SC-2026-000012' */
export const requestNumber = z.string().regex(/^[A-Z]{2}-\d{4}-\d{6,9}$/)

const amendedDetails = z.union([
  accountRequestBody.safeExtend({ kind: z.literal('account-request') }),
  noticeBody.safeExtend({ kind: z.literal('notice') }),
  curatedAnswerBody.safeExtend({ kind: z.literal('curated-answer') }),
])

export const moveBody = z.discriminatedUnion('action', [
  z.object({ action: z.enum(bareActions), ...decidedOn }).strict(),
  z
    .object({
      action: z.literal('triage'),
      category: z.enum(incidentCategories).optional(),
      severity: z.union(severities.map((s) => z.literal(s))),
      ...decidedOn,
    })
    .strict(),
  /** To whom, by person id. */
  z.object({ action: z.literal('assign'), assignee: z.string().max(200), ...decidedOn }).strict(),
  z.object({ action: z.literal('amend'), details: amendedDetails, ...decidedOn }).strict(),
  z
    .object({
      action: z.literal('settle'),
      holder: workEmail,
      result: z.enum(['done', 'refused']),
      ...decidedOn,
    })
    .strict(),
  z.object({ action: z.literal('merge'), into: requestNumber, ...decidedOn }).strict(),
])
export type MoveBody = z.infer<typeof moveBody>
