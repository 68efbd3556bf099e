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
  'too-large',
  'unavailable',
  'unexpected',
] as const
export type ProblemCode = (typeof problemCodes)[number]

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
