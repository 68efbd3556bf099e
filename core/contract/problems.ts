import { z } from 'zod'

/** Every way a call can be refused; the wording has one sentence for each. */
export const problemCodes = [
  'invalid-request',
  'not-authenticated',
  'not-allowed',
  'not-found',
  'idempotency-key-missing',
  'idempotency-key-reused',
  'revision-changed',
  'transition-not-allowed',
  'duplicate-open-request',
  /** The person named in the body is not known, or may not be given this. */
  'no-such-person',
  /** The same person may not do both: write and approve. */
  'needs-another-person',
  /** A unit id or citation the service does not hold. */
  'not-in-the-text',
  'too-large',
  'unavailable',
  'unexpected',
] as const
export type ProblemCode = (typeof problemCodes)[number]

export const problemStatuses: Record<ProblemCode, number> = {
  'invalid-request': 400,
  'not-authenticated': 401,
  'not-allowed': 403,
  'not-found': 404,
  'idempotency-key-missing': 400,
  'idempotency-key-reused': 422,
  'revision-changed': 409,
  'transition-not-allowed': 409,
  'duplicate-open-request': 409,
  'no-such-person': 422,
  'needs-another-person': 403,
  'not-in-the-text': 422,
  'too-large': 413,
  unavailable: 503,
  unexpected: 500,
}

/** RFC 9457 body, content type application/problem+json. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.enum(problemCodes),
  /** Short reference that is also in the log line. */
  reference: z.string(),
  detail: z.string().optional(),
  /** The number of the request that stands in the way ('duplicate-open-request'). */
  number: z.string().optional(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
})
export type Problem = z.infer<typeof problemSchema>
