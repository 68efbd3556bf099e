import { createServer as createRestify, type Server } from 'restify'

export interface Probes {
  /** Rejects when the bot cannot serve. */
  ready: () => Promise<unknown>
}

/** The HTTP server with its limits and probes; routes are added by the caller. */
export function createServer({ ready }: Probes): Server {
  const server = createRestify({ name: 'imoit-assistant', ignoreTrailingSlash: true })
  // A client that drips its bytes is let go.
  server.server.headersTimeout = 5_000
  server.server.requestTimeout = 10_000
  server.pre((_request, response, next) => {
    response.setHeader('x-content-type-options', 'nosniff')
    response.removeHeader('Server')
    next()
  })
  server.get('/healthz', (_request, response, next) => {
    response.send(200, { status: 'alive' })
    next()
  })
  server.get('/readyz', async (_request, response) => {
    const isReady = await ready().then(
      () => true,
      () => false,
    )
    response.send(isReady ? 200 : 503, { status: isReady ? 'ready' : 'not-ready' })
  })
  return server
}
