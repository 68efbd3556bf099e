import type { IncomingMessage } from 'node:http'
import { type Outcome, refuse } from '../outcome'

const bodyLimit = 256 * 1024
const patienceMs = 10_000

export const announcesTooMuch = (request: IncomingMessage): boolean =>
  Number(request.headers['content-length'] ?? 0) > bodyLimit

/** The JSON of a body within the size and time limits; the rest of a longer one is not read. */
export async function readJson(request: IncomingMessage): Promise<Outcome<unknown>> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    return invalid('content-type', 'must be application/json')
  }
  try {
    const text = await readText(request)
    if (text === undefined) return refuse('too-large')
    return { value: JSON.parse(text, refuseUnstorable) }
  } catch {
    return invalid('', 'not whole, not JSON, or with characters that cannot be stored')
  }
}

async function readText(request: IncomingMessage): Promise<string | undefined> {
  const late = setTimeout(() => request.destroy(new Error('the body took too long')), patienceMs)
  try {
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of request) {
      size += chunk.length
      if (size > bodyLimit) return undefined
      chunks.push(chunk)
    }
    return Buffer.concat(chunks).toString('utf8')
  } finally {
    clearTimeout(late)
  }
}

/** PostgreSQL keeps neither NUL nor half a surrogate pair; a key '__proto__' has no honest use. */
function refuseUnstorable(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new Error('a key that cannot be stored')
  if (typeof value === 'string' && /[\0\p{Cs}]/u.test(value)) throw new Error('text that cannot be stored')
  return value
}

const invalid = (path: string, message: string) => refuse('invalid-request', { errors: [{ path, message }] })
