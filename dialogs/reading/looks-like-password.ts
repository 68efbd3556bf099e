import { passwordWords } from './password-words'

export const bare = (token: string): string => token.replace(/^["“”'‘’(<[]+|["“”'‘’)>\],.;:!?]+$/g, '')

const product = new RegExp(`^(?:${passwordWords.products})$`, 'i')
/** Addresses, days, versions, percentages, error codes, numbers of requests and documents. */
const harmless = [
  /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/,
  /^(?:https?:|www\.)/i,
  /^\d{1,4}(?:[/.:-]\d{1,4}){1,2}$/,
  /^\d{1,2}[hg]\d{0,2}p?$/i,
  /^[tq]\d{1,2}\/\d{2,4}$/i,
  /^v?\d+(?:\.\d+)+$/i,
  /^\d+%$/,
  /^0x[\da-f]+$/i,
  /^[A-Z]{2}-\d{4}-\d{3,}$/i,
  /^\d{1,5}\/(?:\d{4}\/)?\p{Lu}[\p{L}\d]*(?:-[\p{L}\d-]+)?$/u,
  product,
]
export const isHarmless = (word: string): boolean => harmless.some((pattern) => pattern.test(word))

/** Letters with digits or signs: nobody writes ordinary words so. */
export function looksSecret(token: string): boolean {
  const word = bare(token)
  if (word.length < 4 || isHarmless(word) || /^\p{L}+[@!]*$/u.test(word)) return false
  const letter = /\p{L}/u.test(word)
  return (letter && /\d/.test(word)) || (/[\p{L}\d]/u.test(word) && /[@#$%^&*!]/.test(word))
}

/** 'HoaHong' */
export const hasInnerCapital = (token: string): boolean =>
  /\p{Ll}.*\p{Lu}/u.test(bare(token)) && !isHarmless(bare(token))

/** Stands out even without the word 'password' beside it: a sign and a digit, or capitals, small letters and digits. */
export function looksLikePassword(token: string): boolean {
  const word = bare(token)
  if (word.length < 6 || isHarmless(word) || !/\d/.test(word) || !/\p{L}/u.test(word)) return false
  // An address with a slip in it, 'hoa2@moit', stays legible: its owner has to find the slip.
  if (/^[\w.+-]+@[a-z][a-z.-]*$/.test(word)) return false
  return /[@#$%^&*!]/.test(word) || (/\p{Ll}/u.test(word) && /\p{Lu}/u.test(word))
}

/** A line to show again, without the cells that may be passwords. */
export const hidePasswords = (line: string): string =>
  line.replace(/[^\s,;|]+/g, (cell) => (looksLikePassword(cell) ? '…' : cell))
