import { withoutAccents } from './fold'

const accented = /[\u0300-\u036f\u0111]/

/** Text typed without accents is compared with the pattern's folded form, so that 'mất' never counts as 'mật'. */
export interface WordPattern {
  accented: RegExp
  bare: RegExp
}

/** A pattern of Vietnamese words with word borders; written with accents, found with or without them. */
export const wordPattern = (source: string): WordPattern => ({
  accented: compile(source.normalize('NFC')),
  bare: compile(withoutAccents(source)),
})

const compile = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})`, 'iu')

const isAccented = (text: string): boolean => accented.test(text.normalize('NFD').toLowerCase())

export const matches = (text: string, patterns: WordPattern[]): boolean => {
  const pick = isAccented(text) ? 'accented' : 'bare'
  return patterns.some((pattern) => pattern[pick].test(text))
}
