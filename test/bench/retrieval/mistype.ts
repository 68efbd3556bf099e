import { drawBelow, type Random } from './seeded-random'

const alphabet = 'abcdefghijklmnopqrstuvwxyz'
const isLetter = (sign: string | undefined): boolean => sign !== undefined && /\p{L}/u.test(sign)

type Slip = (signs: string[], at: number, random: Random) => void

const remove: Slip = (signs, at) => void signs.splice(at, 1)
const insert: Slip = (signs, at, random) => void signs.splice(at + 1, 0, drawLetter(random))
const substitute: Slip = (signs, at, random) => {
  const other = drawLetter(random)
  signs[at] = other === signs[at]?.toLowerCase() ? nextLetter(other) : other
}
const swap: Slip = (signs, at, random) => {
  const [one = '', next] = [signs[at], signs[at + 1]]
  if (next === undefined || !isLetter(next) || next === one) substitute(signs, at, random)
  else signs.splice(at, 2, next, one)
}
const slips: Slip[] = [remove, insert, substitute, swap]

const drawLetter = (random: Random): string => alphabet[drawBelow(random, alphabet.length)] ?? 'a'
const nextLetter = (letter: string): string =>
  alphabet[(alphabet.indexOf(letter) + 1) % alphabet.length] ?? 'a'

/** One slip of the fingers per 20 characters, at least one. A text without letters stays as it is. */
export function mistype(text: string, random: Random): string {
  const signs = [...text.normalize('NFC')]
  for (let left = Math.max(1, Math.floor(signs.length / 20)); left > 0; left -= 1) {
    const letters = signs.flatMap((sign, at) => (isLetter(sign) ? [at] : []))
    const at = letters[drawBelow(random, letters.length)]
    if (at !== undefined) slips[drawBelow(random, slips.length)]?.(signs, at, random)
  }
  return signs.join('')
}
