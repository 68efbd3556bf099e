import { holdsPassword } from '../reading/holds-password'
import { holdsSecret } from '../reading/holds-secret'
import type { FieldReading } from '../types'

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g

/** Composed, without control characters, trimmed. */
export const plain = (typed: string): string =>
  typed.normalize('NFC').replace(controls, '').replace(/\r\n?/g, '\n').trim()

/** Free text of at most a few sentences; no password, no word about what a secret document says. */
export const text =
  ({ atLeast, atMost }: { atLeast: number; atMost: number }) =>
  (typed: string): FieldReading => {
    const value = plain(typed)
    if (value === '') return { problem: 'missing' }
    if (holdsPassword(value)) return { problem: 'holds-password' }
    if (holdsSecret(value)) return { problem: 'holds-secret' }
    if (value.length < atLeast) return { problem: 'too-short', atLeast }
    if (value.length > atMost) return { problem: 'too-long', atMost, length: value.length }
    return { value }
  }
