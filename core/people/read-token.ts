import { jwtVerify } from 'jose'
import type { Clock } from '../clock'
import { workEmail } from '../contract/fields'
import {
  longestTokenLifetimeSeconds,
  serviceScope,
  serviceSubject,
  tokenAudience,
  tokenIssuer,
} from '../contract/tokens'

export type Caller =
  | { kind: 'service' }
  | { kind: 'person'; id: string; name: string; email: string | undefined }

/** Clocks of the bot's host and ours may differ by this much. */
const skewSeconds = 30
const personSubject = /^[\w.-]{1,64}:[\w.-]{1,128}$/
const bearer = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/

/** Who signed the call, or undefined when the token proves nobody. */
export async function readToken(
  header: string | undefined,
  secret: Uint8Array,
  clock: Clock,
): Promise<Caller | undefined> {
  const token = header?.length && header.length < 4096 ? bearer.exec(header)?.[1] : undefined
  if (!token) return undefined
  const claims = await verified(token, secret, clock)
  if (!claims || (claims.exp ?? 0) - (claims.iat ?? 0) > longestTokenLifetimeSeconds) return undefined
  const { sub = '', scope, name, email } = claims
  if (sub === serviceSubject) return scope === serviceScope ? { kind: 'service' } : undefined
  if (!personSubject.test(sub) || typeof name !== 'string') return undefined
  return {
    kind: 'person',
    id: sub,
    name: clean(name) || sub,
    // A directory address we cannot write to is as good as none.
    email: workEmail.safeParse(email).data,
  }
}

async function verified(token: string, secret: Uint8Array, clock: Clock) {
  try {
    const { payload } = await jwtVerify(token, secret, {
      algorithms: ['HS256'],
      issuer: tokenIssuer,
      audience: tokenAudience,
      requiredClaims: ['sub', 'iat', 'exp'],
      maxTokenAge: longestTokenLifetimeSeconds,
      clockTolerance: skewSeconds,
      currentDate: clock.now(),
    })
    return payload
  } catch {
    // Whatever is wrong with it, the caller learns only that it was not accepted.
    return undefined
  }
}

/** Names stand in messages that are drawn with markdown: its signs, and those of HTML, are no part of one. */
const clean = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}<>[\]*_`\\~|]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120)
