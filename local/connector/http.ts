import type { IncomingMessage, ServerResponse } from 'node:http'

/** Answers a request and says so, or leaves it to the next handler. */
export type Handler = (req: IncomingMessage, res: ServerResponse) => boolean

const largest = 1024 * 1024

export async function readJson(req: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req) {
    size += chunk.length
    if (size > largest) throw new Error('local: a request body is larger than 1 MB')
    chunks.push(chunk)
  }
  const text = Buffer.concat(chunks).toString('utf8')
  if (text === '') return {}
  // A page of another site can send other types without being asked, but not this one.
  if (!/^application\/json\b/i.test(req.headers['content-type'] ?? ''))
    throw new Error('local: a body is not JSON')
  return JSON.parse(text)
}

export function sendJson(
  res: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
) {
  res.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  })
  res.end(JSON.stringify(body))
}
