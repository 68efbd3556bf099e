const word = /[\p{L}\p{M}\p{N}]+/gu

/** Syllables and numbers as written, in order. */
export const writtenWords = (text: string): string[] => text.match(word) ?? []

/** Lower-case syllables with their marks. */
export const accentedWords = (text: string): string[] => writtenWords(text.normalize('NFC').toLowerCase())

/** The same letters without marks; đ becomes d. */
export const stripMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')

/** Lower-case syllables without marks. */
export const foldedWords = (text: string): string[] => writtenWords(stripMarks(text).toLowerCase())

/** The words, and each two neighbours as one more. */
export const withPairs = (words: string[]): string[] =>
  words.flatMap((one, at) => (at === 0 ? [one] : [one, `${words[at - 1]} ${one}`]))
