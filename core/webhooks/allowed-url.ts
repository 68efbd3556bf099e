import { isIP } from 'node:net'
import { isInsideAddress } from './inside-address'

/** The address of a host as a URL writes it, without the brackets of IPv6. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '')

const isThisMachine = (host: string) =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))

/**
 * Where a webhook may point: https, no credentials, in production no address of an inner network unless the
 * operator named that host.
 * A name is checked again by what it resolves to, each time it is called.
 */
export function allowedUrl(
  text: string,
  production: boolean,
  innerHosts: readonly string[] = [],
): URL | undefined {
  if (!URL.canParse(text)) return undefined
  const url = new URL(text)
  const host = hostOf(url)
  if (url.username || url.password) return undefined
  if (production && isInsideAddress(host) && !innerHosts.includes(host)) return undefined
  if (url.protocol === 'https:') return url
  return url.protocol === 'http:' && !production && isThisMachine(host) ? url : undefined
}
