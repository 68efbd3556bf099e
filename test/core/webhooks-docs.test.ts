import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { verifySignature } from '../../core/webhooks/verify-signature'

test('the example of docs/connecting-systems.md is genuine', () => {
  const page = readFileSync(join(__dirname, '../../docs/connecting-systems.md'), 'utf8')
  const shown = (pattern: RegExp) => pattern.exec(page)?.[1] ?? ''
  const delivery = shown(/^X-Imoit-Delivery: (.*)$/m)
  const body = shown(/^({"delivery".*})$/m)
  const signed = {
    delivery,
    body,
    timestamp: shown(/^X-Imoit-Timestamp: (.*)$/m),
    signature: shown(/^X-Imoit-Signature: (.*)$/m),
  }
  const secret = shown(/with the secret `([^`]*)`/)
  expect(JSON.parse(body)).toMatchObject({ delivery })
  expect(verifySignature(secret, signed, new Date(Number(signed.timestamp) * 1000))).toBe('genuine')
})
