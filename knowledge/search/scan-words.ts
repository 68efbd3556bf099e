import { cleanText } from '../vietnamese/clean-text'
import { syllableKey } from '../vietnamese/syllable-key'

/**
 * UTF-16 units that may stand inside a word. Zero-width signs and halves of rare letters count too: what they are
 * is settled once per word, not once per text.
 */
const inWord = new Uint8Array(65_536)
const wordSign = /[\p{L}\p{M}\p{N}\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]/u
for (let unit = 0; unit < 65_536; unit++) if (wordSign.test(String.fromCharCode(unit))) inWord[unit] = 1

/** Calls `word` for every [start, end) that may be a word and `line` for every line break. */
export function scanWords(
  text: string,
  word: (start: number, end: number) => void,
  line: (at: number) => void,
): void {
  let start = -1
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (inWord[unit] === 1) {
      if (start < 0) start = at
      continue
    }
    if (start >= 0) {
      word(start, at)
      start = -1
    }
    if (unit === 10) line(at)
  }
  if (start >= 0) word(start, text.length)
}

const words = /[\p{L}\p{M}\p{N}]+/gu

/** What stands between two separators → exact keys; nearly always one. */
export function keysOf(raw: string): string[] {
  return (cleanText(raw).toLowerCase().match(words) ?? []).map(syllableKey)
}

const opensClause = /^\s*\d{1,2}[.)]/

/** Offset of the number that opens a clause after the line break at `at`, or −1. */
export function clauseAfter(text: string, at: number): number {
  const opening = opensClause.exec(text.slice(at + 1, at + 40))
  return opening ? at + 1 + opening[0].search(/\d/) : -1
}
