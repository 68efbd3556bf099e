import type { OutboundToken } from './outbound-token'
import { type JsonResponse, requestJson } from './request-json'

export type Posted =
  | { outcome: 'sent'; body: unknown }
  /** Busy or out of reach: worth another try. */
  | { outcome: 'busy'; reason: string; retryAfterMs?: number }
  /** Not this message, whenever it is tried. */
  | { outcome: 'refused'; reason: string }
  /** Nothing can be said in this conversation any more. */
  | { outcome: 'gone'; reason: string }

export type Post = (serviceUrl: string, path: string, body: unknown) => Promise<Posted>

/** One call of the Bot Connector's REST interface, with its answer put into the four words that matter. */
export function connector({ token, timeoutMs }: { token: OutboundToken; timeoutMs: number }): Post {
  async function attempt(url: string, body: string, renew: boolean): Promise<JsonResponse | Error> {
    try {
      const bearer = await token(renew)
      const headers: Record<string, string> = bearer ? { authorization: `Bearer ${bearer}` } : {}
      return await requestJson(url, body, headers, timeoutMs)
    } catch (error) {
      return error as Error
    }
  }

  return async (serviceUrl, path, body) => {
    const url = `${serviceUrl.replace(/\/+$/, '')}${path}`
    const json = JSON.stringify(body)
    const first = await attempt(url, json, false)
    // A token can be withdrawn before it ends: once more with a fresh one, never more often.
    const response =
      !(first instanceof Error) && first.status === 401 ? await attempt(url, json, true) : first
    return response instanceof Error ? { outcome: 'busy', reason: unreachable(response) } : judge(response)
  }
}

function judge({ status, headers, body }: JsonResponse): Posted {
  if (status >= 200 && status < 300) return { outcome: 'sent', body }
  const code = (body as { error?: { code?: unknown } } | undefined)?.error?.code
  const reason = typeof code === 'string' ? `${status} ${code.slice(0, 60)}` : String(status)
  if (status === 403 || status === 404) return { outcome: 'gone', reason }
  if (status === 429 || status === 412 || status >= 500)
    return { outcome: 'busy', reason, retryAfterMs: retryAfter(headers['retry-after']) }
  return { outcome: 'refused', reason }
}

function retryAfter(header: string | undefined): number | undefined {
  if (!header) return undefined
  const seconds = Number(header)
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now()
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), 3_600_000) : undefined
}

const unreachable = (error: Error & { code?: string }): string => `unreachable ${error.code ?? error.name}`
