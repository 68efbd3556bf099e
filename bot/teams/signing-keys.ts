import { type CryptoKey, importJWK, type JWK } from 'jose'

export interface SigningKey {
  key: CryptoKey | Uint8Array
  /** Channels the key may speak for; absent when it may for all. */
  endorsements?: string[]
}

const refreshAfterMs = 24 * 3_600_000
const unknownKeyPauseMs = 5 * 60_000
const timeoutMs = 5_000

/**
 * The keys requests of Teams are signed with. Old ones stay in use while a refresh fails; an unknown
 * key id makes one fetch in five minutes, so that forged ids cannot make many.
 */
export function signingKeys(metadataUrl: string, now: () => number = Date.now) {
  let keys = new Map<string, SigningKey>()
  let fetchedAt = Number.NEGATIVE_INFINITY
  let askedAt = Number.NEGATIVE_INFINITY
  let asking: Promise<void> | undefined

  function refresh(): Promise<void> {
    askedAt = now()
    asking ??= fetchKeys(metadataUrl)
      .then((fetched) => {
        keys = fetched
        fetchedAt = now()
      })
      .finally(() => {
        asking = undefined
      })
    return asking
  }

  return async (id: string): Promise<SigningKey | undefined> => {
    if (keys.size === 0) await refresh()
    else if (now() - Math.max(fetchedAt, askedAt) > refreshAfterMs) await refresh().catch(() => undefined)
    else if (!keys.has(id) && now() - askedAt > unknownKeyPauseMs) await refresh().catch(() => undefined)
    return keys.get(id)
  }
}
export type SigningKeys = ReturnType<typeof signingKeys>

async function fetchKeys(metadataUrl: string): Promise<Map<string, SigningKey>> {
  const metadata = (await fetchJson(metadataUrl)) as { jwks_uri?: string }
  if (!metadata.jwks_uri) throw new Error('teams: the metadata names no signing keys')
  const { keys = [] } = (await fetchJson(metadata.jwks_uri)) as {
    keys?: (JWK & { endorsements?: string[] })[]
  }
  const usable = new Map<string, SigningKey>()
  for (const { endorsements, ...jwk } of keys) {
    if (jwk.kty !== 'RSA' || !jwk.kid) continue
    const key = await importJWK({ kty: jwk.kty, n: jwk.n, e: jwk.e }, 'RS256')
    usable.set(jwk.kid, { key, endorsements })
  }
  if (usable.size === 0) throw new Error('teams: there are no signing keys')
  return usable
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) })
  if (!response.ok) throw new Error(`teams: no signing keys, status ${response.status}`)
  return response.json()
}
