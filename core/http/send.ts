import type { Response } from 'restify'
import type { Answer } from '../idempotency/once'

/** Past restify's formatters, which would argue about the Accept header. */
export function send(response: Response, reference: string, { status, body }: Answer): void {
  if (response.headersSent) return
  response.sendRaw(status, body, {
    'content-type': status < 400 ? 'application/json' : 'application/problem+json',
    'content-length': String(Buffer.byteLength(body)),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-reference': reference,
    ...(status === 413 && { connection: 'close' }),
  })
}
