import { errors, jwtVerify } from 'jose'
import type { SigningKeys } from './signing-keys'

/** The token is not one Teams would send us; the message says why, for the log. */
export class TokenRefused extends Error {
  constructor(why: string) {
    super(why)
    this.name = 'TokenRefused'
  }
}

export interface WantedToken {
  issuer: string
  audience: string
  serviceUrl: string
  channel: string
}

const skewSeconds = 5 * 60

/** Accepts exactly the tokens of the Bot Connector for this app, this service address and this channel. */
export async function verifyToken(header: string, keys: SigningKeys, wanted: WantedToken): Promise<void> {
  const [scheme, token, ...more] = header.split(' ')
  if (scheme !== 'Bearer' || !token || more.length > 0) throw new TokenRefused('no bearer token')
  try {
    const { payload } = await jwtVerify(
      token,
      async ({ kid }) => {
        const signing = kid === undefined ? undefined : await keys(kid)
        if (!signing) throw new TokenRefused('unknown key')
        if (signing.endorsements && !signing.endorsements.includes(wanted.channel))
          throw new TokenRefused('key not endorsed for the channel')
        return signing.key
      },
      {
        algorithms: ['RS256'],
        issuer: wanted.issuer,
        audience: wanted.audience,
        requiredClaims: ['exp'],
        clockTolerance: skewSeconds,
      },
    )
    if (payload.serviceurl !== wanted.serviceUrl) throw new TokenRefused('serviceUrl claim')
  } catch (error) {
    throw error instanceof errors.JOSEError ? new TokenRefused(error.code) : error
  }
}
