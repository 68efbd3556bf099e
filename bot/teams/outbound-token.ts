import type { Authority, Credentials } from '../config'
import { requestJson } from './request-json'

/** The bearer token for the connector; undefined when authentication is off. */
export type OutboundToken = (renew?: boolean) => Promise<string | undefined>

const timeoutMs = 5_000
const renewBeforeMs = 5 * 60_000

/** Gets a token with the app's own password and keeps it until shortly before it ends. */
export function outboundToken(credentials: Credentials | undefined, authority: Authority): OutboundToken {
  if (!credentials) return async () => undefined
  let held: { token: string; until: number } | undefined
  let asking: Promise<string> | undefined

  async function ask({ appId, password }: Credentials): Promise<string> {
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: appId,
      client_secret: password,
      scope: `${authority.audience}/.default`,
    })
    const { status, body } = await requestJson(
      authority.tokenUrl,
      form.toString(),
      { 'content-type': 'application/x-www-form-urlencoded' },
      timeoutMs,
    )
    const { access_token: token, expires_in: seconds = 3600 } = (body ?? {}) as {
      access_token?: string
      expires_in?: number
    }
    if (status !== 200 || !token) throw new Error(`teams: no token for the connector, status ${status}`)
    held = { token, until: Date.now() + Number(seconds) * 1000 - renewBeforeMs }
    return token
  }

  return async (renew = false) => {
    if (!renew && held && held.until > Date.now()) return held.token
    asking ??= ask(credentials).finally(() => {
      asking = undefined
    })
    return asking
  }
}
