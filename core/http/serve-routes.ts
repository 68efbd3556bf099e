import type { Logger } from 'pino'
import type { Request, Response, Server } from 'restify'
import type { z } from 'zod'
import type { Database } from '../../database/database'
import { loggable } from '../../database/loggable'
import { appendAudit } from '../audit/append-audit'
import { entryOf, isWrite } from '../audit/entry-of'
import type { Clock } from '../clock'
import type { Person } from '../contract/people'
import { type RouteName, routes } from '../contract/routes'
import type { Route } from '../contract/routes/route'
import { type Answer, fingerprintOf, isKey, once } from '../idempotency/once'
import { type Outcome, type Refusal, refuse } from '../outcome'
import { findPerson } from '../people/find-person'
import { type Caller, readToken } from '../people/read-token'
import { mayCall } from '../permissions/may-call'
import { isRequestNumber } from '../requests/allocate-number'
import type { Call, Handlers, WriteCall } from './handlers'
import { newReference, refusalOf, toProblem } from './problem'
import { announcesTooMuch, readJson } from './read-body'
import { send } from './send'

export interface ServeParts {
  database: Database
  clock: Clock
  logger: Logger
  secret: Uint8Array
  /** Called after a write was committed. */
  committed(): void
}

const botActor = 'system:bot'

/** Registers every route of the contract with what answers it. */
export function serveRoutes(server: Server, handlers: Handlers, parts: ServeParts): void {
  for (const [name, route] of Object.entries(routes) as [RouteName, Route][]) {
    const path = route.path.replace(/\{(\w+)\}/g, ':$1')
    const answer = async (request: Request, response: Response) => {
      const reference = newReference()
      try {
        const outcome = await call(name, route, request, reference)
        send(
          response,
          reference,
          'refused' in outcome ? problemAnswer(outcome.refused, reference) : outcome.value,
        )
      } catch (error) {
        parts.logger.error({ failure: loggable(error), reference, route: name }, 'call failed')
        send(response, reference, problemAnswer(refusalOf(error), reference))
      }
    }
    if (route.method === 'GET') server.get({ path, name }, answer)
    else server.post({ path, name }, answer)
  }

  async function call(
    name: RouteName,
    route: Route,
    request: Request,
    reference: string,
  ): Promise<Outcome<Answer>> {
    if (announcesTooMuch(request)) return refuse('too-large')
    const caller = await admit(route, request)
    if ('refused' in caller) return caller
    const query = validate(route.query, Object.fromEntries(new URLSearchParams(request.getQuery())))
    if ('refused' in query) return query
    const read = route.body ? await readJson(request) : { value: undefined }
    if ('refused' in read) return read
    const body = validate(route.body, read.value)
    if ('refused' in body) return body
    const now = parts.clock.now()
    const common = { number: String(request.params?.number ?? ''), query: query.value, body: body.value, now }
    const person = await personOf(caller.value, now)
    if (person && !mayCall(person, name)) return refuse('not-allowed')
    if (route.path.includes('{number}') && !isRequestNumber(common.number)) return refuse('not-found')
    const handler = audited(name)
    if (!route.body)
      return answerOf(await handler({ ...common, person, tx: parts.database } satisfies Call), route)
    if (!person) return serviceWrite(route, common, handler)
    return write(request, reference, route, { ...common, person }, handler)
  }

  /** A write that succeeded stands in the audit, in the same transaction. */
  function audited(name: RouteName): (call: Call) => Promise<Outcome<unknown>> {
    const handler = handlers[name] as (call: Call) => Promise<Outcome<unknown>>
    if (!isWrite(name)) return handler
    return async (call) => {
      const outcome = await handler(call)
      if ('refused' in outcome) return outcome
      const { body, number, person, now } = call
      const by = { actor: person?.id ?? botActor, at: now }
      await appendAudit(call.tx, entryOf(name, by, { body, number, answer: outcome.value }))
      return outcome
    }
  }

  /** The bot's own reports say how something stands: telling them twice changes nothing. */
  async function serviceWrite(
    route: Route,
    call: Omit<Call, 'tx' | 'person'>,
    handler: (call: Call) => Promise<Outcome<unknown>>,
  ): Promise<Outcome<Answer>> {
    const outcome = await parts.database.transaction((tx) => handler({ ...call, person: undefined, tx }))
    parts.committed()
    return answerOf(outcome, route)
  }

  async function write(
    request: Request,
    reference: string,
    route: Route,
    call: Omit<WriteCall, 'tx'>,
    handler: (call: WriteCall) => Promise<Outcome<unknown>>,
  ): Promise<Outcome<Answer>> {
    const key = String(request.headers['idempotency-key'] ?? '')
    if (!key) return refuse('idempotency-key-missing')
    if (!isKey(key)) {
      const message = '1 to 200 visible ASCII characters'
      return refuse('invalid-request', { errors: [{ path: 'Idempotency-Key', message }] })
    }
    const fingerprint = fingerprintOf(route.method, request.getPath(), call.body)
    const used = { personId: call.person.id, key, fingerprint, now: call.now }
    const answer = await once(parts.database, used, async (tx) => {
      const outcome = answerOf(await handler({ ...call, tx }), route)
      return 'refused' in outcome ? problemAnswer(outcome.refused, reference) : outcome.value
    })
    if (answer === 'reused') return refuse('idempotency-key-reused')
    parts.committed()
    return { value: answer }
  }

  async function admit(route: Route, request: Request): Promise<Outcome<Caller | undefined>> {
    if (route.caller === 'anyone') return { value: undefined }
    const caller = await readToken(request.headers.authorization, parts.secret, parts.clock)
    if (!caller) return refuse('not-authenticated')
    return caller.kind === route.caller ? { value: caller } : refuse('not-allowed')
  }

  const personOf = async (caller: Caller | undefined, now: Date): Promise<Person | undefined> =>
    caller?.kind === 'person' ? findPerson(parts.database, caller, now) : undefined
}

const answerOf = (outcome: Outcome<unknown>, { status }: Route): Outcome<Answer> =>
  'refused' in outcome ? outcome : { value: { status, body: JSON.stringify(outcome.value) } }

function problemAnswer(refusal: Refusal, reference: string): Answer {
  const problem = toProblem(refusal, reference)
  return { status: problem.status, body: JSON.stringify(problem) }
}

function validate(schema: z.ZodType | undefined, value: unknown): Outcome<unknown> {
  if (!schema) return { value: undefined }
  const parsed = schema.safeParse(value)
  if (parsed.success) return { value: parsed.data }
  const errors = parsed.error.issues
    .slice(0, 50)
    .map(({ path, message }) => ({ path: path.join('.'), message: message.slice(0, 200) }))
  return refuse('invalid-request', { errors })
}
