import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'

export const appId = '11111111-2222-3333-4444-555555555555'
export const tenant = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee'

/** Signs tokens as Microsoft does, and ones it never would. */
export async function fakeIssuer() {
  const kid = `key-${Math.random().toString(36).slice(2)}`
  const own = await generateKeyPair('RS256', { extractable: true })
  const other = await generateKeyPair('RS256', { extractable: true })
  const unendorsed = await generateKeyPair('RS256', { extractable: true })
  const keys = [
    { ...(await exportJWK(own.publicKey)), kid, endorsements: ['msteams'], alg: 'RS256', use: 'sig' },
    {
      ...(await exportJWK(unendorsed.publicKey)),
      kid: `${kid}-webchat`,
      endorsements: ['webchat'],
      use: 'sig',
    },
  ]

  interface Wish {
    claims?: JWTPayload
    without?: string[]
    header?: { alg?: string; kid?: string }
    key?: CryptoKey | Uint8Array
  }
  async function token(
    serviceUrl: string,
    { claims = {}, without = [], header = {}, key }: Wish = {},
  ): Promise<string> {
    const now = Math.floor(Date.now() / 1000)
    const payload: Record<string, unknown> = {
      iss: 'https://api.botframework.com',
      aud: appId,
      serviceurl: serviceUrl,
      nbf: now - 60,
      exp: now + 3600,
      ...claims,
    }
    for (const claim of without) delete payload[claim]
    return new SignJWT(payload)
      .setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT', ...header })
      .sign(key ?? own.privateKey)
  }
  return { keys, kid, token, own, other, unendorsed }
}
export type FakeIssuer = Awaited<ReturnType<typeof fakeIssuer>>
