import { randomUUID } from 'node:crypto'
import type { Problem } from '../../core/contract/problems'
import type { DemoPerson } from '../../core/people/seed-demo-people'
import type { TestCore } from './start-test-core'
import { acting } from './test-people'

export interface Raw {
  status: number
  type: string | null
  text: string
  // biome-ignore lint/suspicious/noExplicitAny: tests read whatever came back
  json: any
}

interface Options {
  as?: DemoPerson | 'service'
  /** Overrides the token made for `as`. */
  authorization?: string
  key?: string | null
  headers?: Record<string, string>
}

/** One HTTP call as a stranger would make it, past our own client. */
export async function callRaw(
  core: TestCore,
  method: string,
  path: string,
  body?: unknown,
  options: Options = {},
): Promise<Raw> {
  const { as, authorization, key = randomUUID(), headers = {} } = options
  const token = as && `Bearer ${await core.tokenFor(as === 'service' ? as : acting(as))}`
  const response = await fetch(`${core.baseUrl}${path}`, {
    method,
    headers: {
      ...((authorization ?? token) && { authorization: authorization ?? token }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(body !== undefined && key && { 'idempotency-key': key }),
      ...headers,
    },
    body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
  })
  const text = await response.text()
  const type = response.headers.get('content-type')
  return {
    status: response.status,
    type,
    text,
    json: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : undefined,
  }
}

/** What every refusal must look like. */
export function expectProblem(raw: Raw, status: number, code: Problem['code']): void {
  expect({ status: raw.status, code: raw.json?.code }).toEqual({ status, code })
  expect(raw.type).toBe('application/problem+json')
  expect(raw.json).toMatchObject({ status, title: expect.any(String), type: expect.stringContaining(code) })
  expect(raw.json.reference).toMatch(/^[2-9A-HJ-NP-Z]{6}$/)
  expect(raw.text).not.toMatch(/select |insert |node_modules|\.ts|stack|PGlite|postgres/i)
}
