import { foldedKey } from './syllable-key'

/** One letter for one letter, so that places found in `folded` are places in `typed`. */
export interface FoldedLetters {
  typed: string[]
  folded: string
}

export function foldLetters(text: string): FoldedLetters {
  const typed = [...text.normalize('NFC').replace(/\s+/g, ' ').trim()]
  const folded = typed.map((letter) => [...foldedKey(letter.toLowerCase())][0] ?? letter).join('')
  return { typed, folded }
}

/** The stretch from `start` to `end` taken out, or `put` in its place. */
export function cutOut({ typed }: FoldedLetters, start: number, end: number, put = ''): FoldedLetters {
  return foldLetters(`${typed.slice(0, start).join('')} ${put} ${typed.slice(end).join('')}`)
}
