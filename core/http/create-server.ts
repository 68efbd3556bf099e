import type { Logger } from 'pino'
import { createServer, type Request, type Response, type Server } from 'restify'
import type { ProblemCode } from '../contract/problems'
import { newReference, toProblem } from './problem'
import { send } from './send'

/** A restify server with time limits, problems for its own errors, and one log line per call. */
export function createHttpServer(logger: Logger): Server {
  const server = createServer({ name: 'imoit-core', log: logger as never, handleUncaughtExceptions: false })
  server.server.headersTimeout = 5_000
  server.server.requestTimeout = 10_000
  server.server.keepAliveTimeout = 30_000
  server.on(
    'restifyError',
    (_request: Request, response: Response, error: { statusCode?: number }, done: () => void) => {
      const reference = newReference()
      const problem = toProblem({ code: codeOf(error.statusCode) }, reference)
      send(response, reference, { status: problem.status, body: JSON.stringify(problem) })
      done()
    },
  )
  server.on('after', (request: Request, response: Response) => {
    const route = request.getRoute()
    logger.info(
      {
        reference: response.getHeader('x-reference'),
        method: request.method,
        route: (route as { name?: string } | undefined)?.name ?? 'none',
        status: response.statusCode,
        ms: Date.now() - request.time(),
      },
      'call',
    )
  })
  return server
}

/** Restify's own errors: no such route (404), no such method on it (405), a path that cannot be read (400). */
function codeOf(status = 500): ProblemCode {
  if (status === 404 || status === 405) return 'not-found'
  return status < 500 ? 'invalid-request' : 'unexpected'
}
