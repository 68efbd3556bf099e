import type { CoreApi, Read, Submission, SubmissionName, Submitted } from '../../core/contract/core-api'
import type { ActingPerson } from '../../core/contract/people'
import type { ResponseOf, RouteName } from '../../core/contract/routes'
import { type Call, type Called, createCaller, type Fault } from './call-core'
import { defaultPatience, type Patience } from './patience'

export interface CoreClientParts {
  /** 'http://127.0.0.1:3979' */
  baseUrl: string
  /** Shared with the core service. */
  secret: string
  clock?: { now(): Date }
  /** Where the causes of 'core-unreachable' go; they hold no personal data. */
  report?: (fault: Fault) => void
  patience?: Partial<Patience>
}

/** The core service over HTTP; no call throws for what the network or the service does. */
export function createCoreClient({ baseUrl, secret, clock, report, patience }: CoreClientParts): CoreApi {
  const call = createCaller({
    baseUrl,
    secret: new TextEncoder().encode(secret),
    now: () => clock?.now() ?? new Date(),
    report: report ?? (() => undefined),
    patience: { ...defaultPatience, ...patience },
  })
  const read = async <N extends RouteName>(name: N, parts: Call) => toRead(await call(name, parts))
  return {
    me: (acting) => read('me', { acting }),
    units: (acting) => read('units', { acting }),
    similarIncidents: (acting, category) => read('similarIncidents', { acting, query: { category } }),
    myRequests: (acting) => read('myRequests', { acting }),
    queue: (acting) => read('queue', { acting }),
    request: (acting, number) => read('request', { acting, number }),
    submit: async (acting, submission, idempotencyKey) => {
      const called = await call(submission.name, { ...written(acting, submission), idempotencyKey })
      return called.outcome === 'answered' ? toSubmitted(called.value) : called
    },
    read: (acting, name, { number, query } = {}) =>
      read(name, { acting, ...(number && { number }), query: asText(query) }),
    events: (after) => read('events', { acting: 'service', query: { after: String(after) } }),
    emails: () => read('emails', { acting: 'service' }),
    erased: () => read('erased', { acting: 'service' }),
    roleHolders: () => read('roleHolders', { acting: 'service' }),
    publishedAnswers: () => read('publishedAnswers', { acting: 'service' }),
    reportTeamsDeliveries: (body) => read('reportTeamsDeliveries', { acting: 'service', body }),
    reportUndelivered: (body) => read('reportUndelivered', { acting: 'service', body }),
  }
}

/** A submission names its request in the body; HTTP names it in the path. */
function written(acting: ActingPerson, { name, body }: Submission): Call {
  if (name === 'joinIncident') return { acting, number: body.number, body: {} }
  if (name !== 'moveRequest' && name !== 'comment') return { acting, body }
  const { number, ...said } = body
  return { acting, number, body: said }
}

const toSubmitted = (value: ResponseOf<SubmissionName>): Submitted =>
  'kind' in value && 'number' in value
    ? { outcome: 'recorded', created: value }
    : { outcome: 'done', answer: value }

const asText = (query: object = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  )

const toRead = <N extends RouteName>(called: Called<N>): Read<ResponseOf<N>> =>
  called.outcome === 'answered' ? { outcome: 'found', value: called.value } : called
