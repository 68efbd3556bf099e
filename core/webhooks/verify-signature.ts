import { createHmac, timingSafeEqual } from 'node:crypto'

export interface SignedDelivery {
  /** Headers X-Imoit-Delivery, X-Imoit-Timestamp (seconds since 1970), X-Imoit-Signature ('v1=<hex>'). */
  delivery: string
  timestamp: string
  signature: string
  /** The bytes as they came, before any parsing. */
  body: string
}

const longestAgeSeconds = 300

export const signatureOf = (
  secret: string,
  { delivery, timestamp, body }: Omit<SignedDelivery, 'signature'>,
) => `v1=${createHmac('sha256', secret).update(`${timestamp}.${delivery}.${body}`).digest('hex')}`

/** For the receiver. A genuine delivery may still be a repeat: remember delivery ids for ten minutes. */
export function verifySignature(
  secret: string,
  signed: SignedDelivery,
  now: Date,
): 'genuine' | 'forged' | 'too-old' {
  const expected = Buffer.from(signatureOf(secret, signed))
  const given = Buffer.from(signed.signature)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'forged'
  const age = now.getTime() / 1000 - Number(signed.timestamp)
  return Math.abs(age) <= longestAgeSeconds ? 'genuine' : 'too-old'
}
