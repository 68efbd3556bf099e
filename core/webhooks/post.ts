import { type LookupAddress, lookup } from 'node:dns'
import { request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import { hostOf } from './allowed-url'
import { isInsideAddress } from './inside-address'

interface Post {
  url: URL
  headers: Record<string, string>
  body: string
  /** Refuses names that resolve to an inner network. */
  production: boolean
  /** Hosts of inner networks that are meant. */
  innerHosts?: readonly string[] | undefined
  /** For the whole call. */
  patienceMs?: number
}

// Who did not answer is not waited for again by each of the deliveries behind it: those of others would wait, too.
const silentMs = 10_000
const silentUntil = new Map<string, number>()

/** Posts once, follows nothing; throws with a code unless the answer is 2xx. */
export function post({
  url,
  headers,
  body,
  production,
  innerHosts = [],
  patienceMs = 5_000,
}: Post): Promise<void> {
  const send = url.protocol === 'https:' ? overHttps : overHttp
  if ((silentUntil.get(url.origin) ?? 0) > performance.now()) return Promise.reject(failure('TIMEOUT'))
  return new Promise((accepted, failed) => {
    const late = setTimeout(() => {
      silentUntil.set(url.origin, performance.now() + silentMs)
      call.destroy(failure('TIMEOUT'))
    }, patienceMs)
    const call = send(url, {
      method: 'POST',
      agent: false,
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      ...(production && !innerHosts.includes(hostOf(url)) && { lookup: outsideOnly }),
    })
    call.on('response', (response) => {
      const { statusCode = 0 } = response
      silentUntil.delete(url.origin)
      // The receiver's words are of no use here, however many they are.
      response.destroy()
      if (statusCode >= 200 && statusCode < 300) accepted()
      else failed(failure(`HTTP-${statusCode}`))
    })
    call.on('error', failed)
    call.on('close', () => clearTimeout(late))
    call.end(body)
  })
}

/** The address that is checked is the one that is connected to. */
const outsideOnly: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    const [first] = addresses ?? []
    if (error || !first) return done(error ?? failure('ENOTFOUND'), [])
    if (addresses.some(({ address }) => isInsideAddress(address))) return done(failure('ADDRESS-REFUSED'), [])
    if (options.all) done(null, addresses)
    else done(null, first.address, first.family)
  })
}

const failure = (code: string) => Object.assign(new Error(`webhook: ${code}`), { code })
