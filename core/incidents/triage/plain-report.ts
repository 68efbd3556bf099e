import { foldLetters } from '../../../knowledge/vietnamese/fold-letters'

export interface PlainReport {
  /** Small letters with their marks. */
  typed: string
  /** Without marks and punctuation, single spaces. */
  folded: string
  words: string[]
}

/** Ways to write "không" and "được" in a hurry. */
const shortForms: Record<string, string> = {
  ko: 'khong',
  k: 'khong',
  kg: 'khong',
  hok: 'khong',
  dc: 'duoc',
  dk: 'duoc',
}

export function plainReport(text: string): PlainReport {
  const typed = text.normalize('NFC').toLowerCase()
  const words = foldLetters(typed)
    .folded.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word.length > 0)
    .map((word) => shortForms[word] ?? word)
  return { typed, folded: words.join(' '), words }
}
