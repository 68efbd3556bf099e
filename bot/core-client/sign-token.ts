import { SignJWT } from 'jose'
import type { ActingPerson } from '../../core/contract/people'
import {
  serviceScope,
  serviceSubject,
  tokenAudience,
  tokenIssuer,
  tokenLifetimeSeconds,
} from '../../core/contract/tokens'

export interface TokenParts {
  secret: Uint8Array
  now: Date
}

/** A token for one call: for the person who acts, or for the bot itself. */
export function signToken(acting: ActingPerson | 'service', { secret, now }: TokenParts): Promise<string> {
  const issued = Math.floor(now.getTime() / 1000)
  const claims =
    acting === 'service'
      ? { sub: serviceSubject, scope: serviceScope }
      : {
          sub: `${acting.tenantId}:${acting.objectId}`,
          name: acting.name,
          ...(acting.email && { email: acting.email }),
        }
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(tokenIssuer)
    .setAudience(tokenAudience)
    .setIssuedAt(issued)
    .setExpirationTime(issued + tokenLifetimeSeconds)
    .sign(secret)
}
