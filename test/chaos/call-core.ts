import { setTimeout as wait } from 'node:timers/promises'
import { signToken } from '../../bot/core-client/sign-token'
import type { DemoPerson } from '../../core/people/seed-demo-people'
import { acting } from '../core/test-people'

export const chaosSecret = 'a secret for chaos, long enough to be taken'
const secret = new TextEncoder().encode(chaosSecret)

export interface Answered {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests read whatever came back
  json: any
}

interface Call {
  as: DemoPerson
  path: string
  body?: unknown
  key?: string
}

/** One call; throws when no answer came. */
export async function callCore(baseUrl: string, { as, path, body, key }: Call): Promise<Answered> {
  const token = await signToken(acting(as), { secret, now: new Date() })
  const response = await fetch(`${baseUrl}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(key && { 'idempotency-key': key }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(20_000),
  })
  return { status: response.status, json: await response.json() }
}

/** The same call with the same key until somebody answers it; how often nobody did. */
export async function callUntilAnswered(
  baseUrl: string,
  call: Call,
): Promise<Answered & { unanswered: number }> {
  for (let unanswered = 0; ; unanswered++) {
    const answered = await callCore(baseUrl, call).catch(() => undefined)
    if (unanswered > 10_000) throw new Error(`nobody answered ${call.path}: ${JSON.stringify(answered)}`)
    if (answered && answered.status < 500) return { ...answered, unanswered }
    await wait(30)
  }
}
