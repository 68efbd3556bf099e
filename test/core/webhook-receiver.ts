import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Received {
  headers: Record<string, string>
  body: string
}

type Answer = number | 'hang' | { status: number; location: string }

/** Another system, as far as webhooks see it. */
export async function startReceiver(answer: (nth: number) => Answer = () => 204) {
  const received: Received[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      received.push({
        headers: request.headers as Record<string, string>,
        body: Buffer.concat(chunks).toString('utf8'),
      })
      const said = answer(received.length)
      if (said === 'hang') return
      // Not chained: restify, where it is loaded too, makes writeHead return nothing.
      if (typeof said === 'number') {
        response.statusCode = said
        response.end('x'.repeat(100_000))
      } else {
        response.statusCode = said.status
        response.setHeader('location', said.location)
        response.end()
      }
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/imoit`,
    received,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
