import { randomInt } from 'node:crypto'
import { isUnreachable } from '../../database/database-error'
import { type Problem, type ProblemCode, problemStatuses } from '../contract/problems'
import type { Refusal } from '../outcome'

const titles: Record<ProblemCode, string> = {
  'invalid-request': 'The request is not valid',
  'not-authenticated': 'The token is missing or was not accepted',
  'not-allowed': 'The caller may not do this',
  'not-found': 'Nothing here for this caller',
  'idempotency-key-missing': 'Idempotency-Key is required',
  'idempotency-key-reused': 'Idempotency-Key was used for another payload',
  'revision-changed': 'The request has changed since',
  'transition-not-allowed': 'The request is not in a status that allows this move',
  'duplicate-open-request': 'A request for the same account is open',
  'no-such-person': 'No such person, or not one who can be given this',
  'needs-another-person': 'This needs a second person',
  'not-in-the-text': 'A citation names a unit that is not loaded',
  'too-large': 'The body is too large',
  unavailable: 'Not able to serve at the moment',
  unexpected: 'Something went wrong',
}

const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** Short enough to read out on the telephone; the log line has the same. */
export const newReference = (): string =>
  Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join('')

export const toProblem = ({ code, ...more }: Refusal, reference: string): Problem => ({
  type: `urn:imoit-assistant:problem:${code}`,
  title: titles[code],
  status: problemStatuses[code],
  code,
  reference,
  ...more,
})

/** A failure nobody refused on purpose; its text stays in the log. */
export const refusalOf = (error: unknown): Refusal => ({
  code: isUnreachable(error) ? 'unavailable' : 'unexpected',
})
