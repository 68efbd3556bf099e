import type { z } from 'zod'
import type { ProblemCode } from '../problems'

export interface Route {
  method: 'GET' | 'POST'
  /** OpenAPI form: '{number}' is a request number. */
  path: string
  summary: string
  /** Whose token it takes; the service is the bot itself. */
  caller: 'person' | 'service' | 'anyone'
  query?: z.ZodObject
  /** A POST carries a body; a person's also an Idempotency-Key. */
  body?: z.ZodType
  status: 200 | 201
  response: z.ZodType
  /** Refusals besides those any call can meet. */
  problems: readonly ProblemCode[]
}

/** How any write of a person can be refused. */
export const writes = [
  'idempotency-key-missing',
  'idempotency-key-reused',
  'too-large',
] as const satisfies ProblemCode[]
