import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Call {
  at: number
  method: string
  path: string
  authorization?: string
  body: Record<string, unknown> & { type?: string; text?: string }
}

export interface Answer {
  status: number
  headers?: Record<string, string>
  body?: object
  afterMs?: number
}

/** Plays the Bot Connector, and the token endpoint and signing keys of Microsoft; records every call. */
export async function startFakeConnector(keys: object[] = []) {
  const calls: Call[] = []
  let tokens = 0
  let answer: (call: Call) => Answer | undefined = () => undefined
  let keysAnswer = 200

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const text = Buffer.concat(chunks).toString('utf8')
    const send = (status: number, body: object, headers: Record<string, string> = {}) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers })
      response.end(JSON.stringify(body))
    }
    const path = request.url ?? ''
    if (path === '/keys') return send(keysAnswer, { keys })
    if (path === '/metadata') {
      const { port } = server.address() as AddressInfo
      return send(keysAnswer, {
        issuer: 'https://api.botframework.com',
        jwks_uri: `http://127.0.0.1:${port}/keys`,
        id_token_signing_alg_values_supported: ['RS256'],
      })
    }
    if (path === '/token') {
      tokens += 1
      return send(200, { access_token: `token-${tokens}`, expires_in: 3600 })
    }
    const call: Call = {
      at: performance.now(),
      method: request.method ?? '',
      path,
      authorization: request.headers.authorization,
      body: text ? JSON.parse(text) : {},
    }
    calls.push(call)
    const told = answer(call) ?? { status: 200 }
    if (told.afterMs) await new Promise((done) => setTimeout(done, told.afterMs))
    send(told.status, told.body ?? { id: `sent-${calls.length}` }, told.headers)
  }

  const server = createServer((request, response) => void serve(request, response))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo

  const isIn = (path: string, conversation?: string): boolean =>
    !conversation || path.startsWith(`/v3/conversations/${encodeURIComponent(conversation)}/`)
  const posted = (conversation?: string) =>
    calls.filter(
      ({ body, method, path }) => method === 'POST' && body.type === 'message' && isIn(path, conversation),
    )

  return {
    url: `http://127.0.0.1:${port}/`,
    calls,
    /** Messages as they were posted, oldest first. */
    messages: (conversation?: string) => posted(conversation),
    texts: (conversation?: string): (string | undefined)[] =>
      posted(conversation).map(({ body }) => body.text),
    /** What was put in the place of an earlier message, in a channel in any of its threads. */
    updates: (conversation = '') =>
      calls.filter(
        ({ method, path }) =>
          method === 'PUT' && path.startsWith(`/v3/conversations/${encodeURIComponent(conversation)}`),
      ),
    tokens: () => tokens,
    /** Decides the answer to the calls from now on; undefined accepts. */
    answerWith(next: (call: Call) => Answer | undefined) {
      answer = next
    },
    failKeys(status: number) {
      keysAnswer = status
    },
    clear() {
      calls.length = 0
      answer = () => undefined
    },
    close: () =>
      new Promise<void>((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}
export type FakeConnector = Awaited<ReturnType<typeof startFakeConnector>>
