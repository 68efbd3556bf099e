import type { IncomingMessage } from 'node:http'

export type Body =
  | { outcome: 'json'; value: unknown }
  | { outcome: 'too-large' | 'not-json' | 'not-accepted' }

const atMostBytes = 256 * 1024

/** Reads a JSON body and gives up before it is parsed when it is too large or of another kind. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  // A page of another site can only send JSON after asking, and this server never says yes.
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return { outcome: 'not-accepted' }
  if (request.headers['content-encoding']) return { outcome: 'not-accepted' }
  if (Number(request.headers['content-length'] ?? 0) > atMostBytes) return { outcome: 'too-large' }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > atMostBytes) return { outcome: 'too-large' }
    chunks.push(chunk)
  }
  try {
    return { outcome: 'json', value: JSON.parse(Buffer.concat(chunks).toString('utf8')) }
  } catch {
    return { outcome: 'not-json' }
  }
}
