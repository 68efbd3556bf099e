import { z } from 'zod'
import { type ProblemCode, problemSchema, problemStatuses } from './problems'
import { type RouteName, routes } from './routes'
import type { Route } from './routes/route'
import { longestTokenLifetimeSeconds, tokenAudience, tokenIssuer } from './tokens'

type Json = Record<string, unknown>

/** The OpenAPI 3.1 description of the routes, made from the same schemas that check them. */
export function openapi() {
  const paths: Record<string, Json> = {}
  for (const [name, route] of Object.entries(routes) as [RouteName, Route][]) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(name, route) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'iMOIT assistant: core service', version: '1.0.0' },
    paths,
    components: {
      schemas: { Problem: schema(problemSchema, 'output') },
      securitySchemes: {
        person: bearer(`sub '<tenant id>:<object id>', name, optional email`),
        service: bearer(`sub 'bot', scope 'service'`),
      },
    },
  }
}

export const openapiText = (): string => `${JSON.stringify(openapi(), null, 2)}\n`

function operation(name: RouteName, route: Route): Json {
  return {
    operationId: name,
    summary: route.summary,
    security: route.caller === 'anyone' ? [] : [{ [route.caller]: [] }],
    parameters: parameters(route),
    ...(route.body && { requestBody: { required: true, content: json(schema(route.body, 'input')) } }),
    responses: {
      [route.status]: { description: 'Done', content: json(schema(route.response, 'output')) },
      ...problems(route),
    },
  }
}

function parameters({ path, query, body }: Route): Json[] {
  const list: Json[] = []
  if (path.includes('{number}')) {
    list.push({ name: 'number', in: 'path', required: true, schema: { type: 'string' } })
  }
  const { properties = {}, required = [] } = query ? schema(query, 'input') : {}
  for (const [name, of] of Object.entries(properties as Json)) {
    list.push({ name, in: 'query', required: (required as string[]).includes(name), schema: of })
  }
  if (body) {
    const key = { type: 'string', minLength: 1, maxLength: 200 }
    list.push({ name: 'Idempotency-Key', in: 'header', required: true, schema: key })
  }
  return list
}

/** What any call can meet, then what this one can. */
function problems({ caller, body, query, problems: own }: Route): Json {
  const codes: ProblemCode[] = [...own, 'unexpected', 'unavailable']
  if (caller !== 'anyone') codes.push('not-authenticated', 'not-allowed')
  if (body || query) codes.push('invalid-request')
  const byStatus: Record<number, ProblemCode[]> = {}
  for (const code of new Set(codes)) {
    const status = problemStatuses[code]
    byStatus[status] = [...(byStatus[status] ?? []), code]
  }
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
  const entries = Object.entries(byStatus).map(([status, of]) => [
    status,
    { description: of.join(', '), content },
  ])
  return Object.fromEntries(entries)
}

const schema = (of: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(of, { io, target: 'draft-2020-12' })
  return rest
}
const json = (of: Json) => ({ 'application/json': { schema: of } })
const bearer = (claims: string) => ({
  type: 'http',
  scheme: 'bearer',
  bearerFormat: 'JWT',
  description: `HS256, iss '${tokenIssuer}', aud '${tokenAudience}', ${claims}; lives at most ${longestTokenLifetimeSeconds} s`,
})
