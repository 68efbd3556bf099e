import type { ActingPerson } from '../../core/contract/people'
import { type Problem, problemSchema } from '../../core/contract/problems'
import { type ResponseOf, type RouteName, routes } from '../../core/contract/routes'
import type { Route } from '../../core/contract/routes/route'
import { createPatience, NoAnswer, type Patience } from './patience'
import { signToken } from './sign-token'

export interface CallParts {
  baseUrl: string
  secret: Uint8Array
  now(): Date
  patience: Patience
  report(fault: Fault): void
}

/** Why the service counts as unreachable; for the log. */
export interface Fault {
  route: RouteName
  cause: string
}

export interface Call {
  acting: ActingPerson | 'service'
  number?: string
  query?: Record<string, string>
  body?: unknown
  idempotencyKey?: string
}

export type Called<N extends RouteName> =
  | { outcome: 'answered'; value: ResponseOf<N> }
  | { outcome: 'refused'; problem: Problem }
  | { outcome: 'core-unreachable' }

/** Calls a route of the contract; whatever happens comes back as a word. */
export function createCaller(parts: CallParts) {
  const patiently = createPatience(parts.patience)
  return async function callCore<N extends RouteName>(name: N, call: Call): Promise<Called<N>> {
    const route: Route = routes[name]
    const url = urlOf(parts.baseUrl, route, call)
    const token = await signToken(call.acting, { secret: parts.secret, now: parts.now() })
    const ask = async (signal: AbortSignal): Promise<Called<N>> => {
      try {
        const response = await fetch(url, { ...request(route, call, token), signal, redirect: 'error' })
        return (await readAnswer(route, response)) as Called<N>
      } catch (error) {
        const cause = error instanceof NoAnswer ? error.message : causeOf(error)
        parts.report({ route: name, cause })
        throw error instanceof NoAnswer ? error : new NoAnswer(cause)
      }
    }
    const interactive = call.acting !== 'service'
    return (await patiently(ask, interactive)) ?? { outcome: 'core-unreachable' }
  }
}

function urlOf(baseUrl: string, route: Route, { number = '', query }: Call): URL {
  const url = new URL(route.path.replace('{number}', encodeURIComponent(number)), baseUrl)
  for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value)
  return url
}

function request(route: Route, { body, idempotencyKey }: Call, token: string): RequestInit {
  const headers: Record<string, string> = { authorization: `Bearer ${token}`, accept: 'application/json' }
  if (body === undefined) return { method: route.method, headers }
  headers['content-type'] = 'application/json'
  if (idempotencyKey) headers['idempotency-key'] = idempotencyKey
  return { method: route.method, headers, body: JSON.stringify(body) }
}

async function readAnswer(route: Route, response: Response) {
  const { status } = response
  // 401 is never about the person: the two services hold different secrets, or their clocks differ.
  if (status >= 500 || [401, 412, 429].includes(status)) throw new NoAnswer(`status ${status}`)
  const json: unknown = await response.json()
  if (status >= 400) {
    const problem = problemSchema.safeParse(json)
    if (problem.success) return { outcome: 'refused' as const, problem: problem.data }
    throw new NoAnswer(`status ${status} without a problem body`)
  }
  const value = route.response.safeParse(json)
  if (value.success) return { outcome: 'answered' as const, value: value.data }
  throw new NoAnswer(`an answer outside the contract at ${value.error.issues[0]?.path.join('.')}`)
}

function causeOf(error: unknown): string {
  const { name, code, cause } = error as Error & { code?: string; cause?: { code?: string } }
  return cause?.code ?? code ?? name
}
