import type { OutboundToken } from './outbound-token'
import { type JsonResponse, requestJson } from './request-json'

export type Posted =
  | { outcome: 'sent'; body: unknown }
  /** Busy or out of reach: worth another try. */
  | { outcome: 'busy'; reason: string; retryAfterMs?: number }
  /** An answer Teams does not ask to try again, though it may have been nobody's fault. */
  | { outcome: 'failed'; reason: string }
  /** Not this message, whenever it is tried. */
  | { outcome: 'refused'; reason: string }
  /** Nothing can be said in this conversation any more. */
  | { outcome: 'gone'; reason: string }

export type Post = (
  serviceUrl: string,
  path: string,
  body: unknown,
  method?: 'POST' | 'PUT',
) => Promise<Posted>

/** One call of the Bot Connector's REST interface, with its answer put into the four words that matter. */
export function connector({ token, timeoutMs }: { token: OutboundToken; timeoutMs: number }): Post {
  async function attempt(
    url: string,
    body: string,
    method: 'POST' | 'PUT',
    renew: boolean,
  ): Promise<JsonResponse | Error> {
    try {
      const bearer = await token(renew)
      const headers: Record<string, string> = bearer ? { authorization: `Bearer ${bearer}` } : {}
      return await requestJson(url, body, headers, timeoutMs, method)
    } catch (error) {
      return error as Error
    }
  }

  return async (serviceUrl, path, body, method = 'POST') => {
    const url = `${serviceUrl.replace(/\/+$/, '')}${path}`
    const json = JSON.stringify(body)
    const first = await attempt(url, json, method, false)
    // A token can be withdrawn before it ends: once more with a fresh one, never more often.
    const response =
      'status' in first && first.status === 401 ? await attempt(url, json, method, true) : first
    return 'status' in response ? judge(response) : { outcome: 'busy', reason: unreachable(response) }
  }
}

/** What Microsoft names: too many, two at once, a dependency that is away, no answer in time. */
const triedAgain = [429, 412, 502, 504]

function judge({ status, headers, body }: JsonResponse): Posted {
  if (status >= 200 && status < 300) return { outcome: 'sent', body }
  const code = (body as { error?: { code?: unknown } } | undefined)?.error?.code
  const reason = typeof code === 'string' ? `${status} ${code.slice(0, 60)}` : String(status)
  if (status === 403 || status === 404) return { outcome: 'gone', reason }
  if (triedAgain.includes(status))
    return { outcome: 'busy', reason, retryAfterMs: retryAfter(headers['retry-after']) }
  if (status >= 500) return { outcome: 'failed', reason }
  return { outcome: 'refused', reason }
}

function retryAfter(header: string | undefined): number | undefined {
  if (!header) return undefined
  const seconds = Number(header)
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now()
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), 3_600_000) : undefined
}

const unreachable = (error: Error & { code?: string }): string => `unreachable ${error.code ?? error.name}`
