import { sameSoundSpellings } from './same-sound-spellings'

const plain = /^[a-z0-9]+$/
const tone = /[\u0300\u0301\u0303\u0309\u0323]/gu
const anyMark = /[\u0300-\u036f]/gu

/**
 * Lower-case syllable → exact key: the letters with their shapes, then the tone mark. `hoà` and `hòa` get one key,
 * `mật` and `mất` do not. Spellings listed as the same word (`quản lí`) are unified per syllable.
 */
export function syllableKey(syllable: string): string {
  if (plain.test(syllable)) return sameSoundSpellings.get(syllable) ?? syllable
  return remember(keys, syllable, keyOf)
}

function keyOf(syllable: string): string {
  const apart = syllable.normalize('NFD')
  const key = apart.replace(tone, '').normalize('NFC') + (apart.match(tone)?.join('') ?? '')
  return sameSoundSpellings.get(key) ?? key
}

/** Any syllable or key → letters only: `mật`, `mất` and `mat` are all `mat`. */
export function foldedKey(syllable: string): string {
  if (plain.test(syllable)) return syllable
  return remember(folds, syllable, foldOf)
}

function foldOf(syllable: string): string {
  return syllable.normalize('NFD').replace(anyMark, '').replace(/đ/g, 'd')
}

/** The same few thousand syllables come again and again; taking letters apart is the slow part. */
const keys = new Map<string, string>()
const folds = new Map<string, string>()
const mostRemembered = 30_000

function remember(known: Map<string, string>, syllable: string, make: (syllable: string) => string): string {
  const before = known.get(syllable)
  if (before !== undefined) return before
  const made = make(syllable)
  if (syllable.length > 16) return made
  if (known.size >= mostRemembered) known.clear()
  known.set(syllable, made)
  return made
}

/** Whether the syllable was typed with any Vietnamese mark, đ included. */
export function hasMarks(syllable: string): boolean {
  return !plain.test(syllable)
}
