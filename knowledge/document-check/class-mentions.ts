import type { Word } from '../question/read-words'
import { documentWords } from '../vietnamese/document-words'
import { isOneEditAway } from '../vietnamese/near-spellings'
import { foldedKey, hasMarks, syllableKey } from '../vietnamese/syllable-key'

/** Where a class of document is mentioned; `mayBeLost`: "mat" without marks may stand for "mất". */
export interface Mentions {
  at: number[]
  mayBeLost: boolean
}

const words = (name: keyof typeof documentWords): ReadonlySet<string> =>
  new Set(documentWords[name].split('|'))
const between = words('between')
const negation = words('negation')
const deniedNext = words('deniedNext')
const beforeLost = words('beforeLost')
const afterLost = words('afterLost')
const nounEnds = words('nounEnds')
const secretKey = syllableKey('mật')
const lostKey = syllableKey('mất')
const sufferedKey = syllableKey('bị')
const passwordWord = syllableKey('khẩu')
const densityWord = syllableKey('độ')
const otherMeanings = new Set(['mất', 'mặt', 'mắt', 'mát', 'mẫu', 'mấy', 'mâu'].map(syllableKey))
const secretSpellings = words('secretSpellings')
/** Digits and signs that stand for letters in a word written to be overlooked. */
const stands: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's' }
const secretSlips = words('secretSlips')
const englishSecret = /^(non|un|de)?(secret|classified|confidential)/
const englishAccusation = /^(denounc|denunciat|whistle|accusat)/
const denyingWords = new Set(['unclassified', 'nonsecret'])

/**
 * "mật" in any spelling, without the words that only contain it (mật khẩu, bảo mật, mật độ). `aboutDocument`: the
 * question names a document, so that a doubtful "mat" is taken for secrecy.
 */
export function secretMentions(all: readonly Word[], english: boolean, aboutDocument: boolean): Mentions {
  if (english)
    return { at: positions(all, ({ fold }) => englishSecret.test(lettersOf(fold))), mayBeLost: false }
  let mayBeLost = false
  const at = positions(all, (word, index) => {
    const before = all[index - 1]
    const next = all[index + 1]
    const afterNoun = aboutDocument && nounEnds.has(before?.fold ?? '')
    if (englishSecret.test(word.fold)) return true
    if (!mayMeanSecret(word, afterNoun)) return false
    const marked = hasMarks(word.typed)
    if (isCompound(word, before, next)) return false
    // "bị mất" written out can only mean lost.
    if (marked && word.key === lostKey && before?.key === sufferedKey && hasMarks(before.typed)) return false
    if (marked && word.key !== secretKey && otherMeanings.has(word.key)) {
      // "mất" written out is what it says, unless it stands where "mật" would: then nobody guesses.
      if (!afterNoun) return false
      mayBeLost = true
      return true
    }
    if (!marked && !afterNoun && afterLost.has(next?.fold ?? '')) return false
    if (!marked && !aboutDocument && beforeLost.has(before?.fold ?? '') && word.key !== secretKey)
      return false
    if (!marked) mayBeLost = true
    return true
  })
  return { at, mayBeLost }
}

function lettersOf(word: string): string {
  return /^[a-z]*\d/.test(word) ? word.replace(/[01345]/g, (sign) => stands[sign] ?? sign) : word
}

function mayMeanSecret(word: Word, afterNoun: boolean): boolean {
  const typed = foldedKey(word.typed)
  if (word.fold === 'mat' || secretSpellings.has(typed)) return true
  if (afterNoun && secretSlips.has(typed) && !hasMarks(word.typed)) return true
  const misspelt =
    word.typed.normalize('NFD').includes('a\u0302') || word.typed.normalize('NFD').includes('\u0323\u0302')
  return afterNoun && misspelt && isOneEditAway(typed, 'mat') && !otherMeanings.has(syllableKey(word.typed))
}

function isCompound(word: Word, before: Word | undefined, next: Word | undefined): boolean {
  if (before?.fold === 'bao' || next?.key === passwordWord || next?.fold === 'ong') return true
  if (next?.key === densityWord && hasMarks(next.typed)) return true
  return !hasMarks(word.typed) && next?.fold === 'mat'
}

/** "tố cáo", also slightly misspelt or run together. */
export function accusationMentions(all: readonly Word[], english: boolean): number[] {
  if (english) return positions(all, ({ fold }) => englishAccusation.test(fold))
  const ends = new Set(['cao', 'kao', 'cau', 'coa'])
  return positions(all, (word, index) => {
    const next = all[index + 1]
    const said = word.fold === 'to' && ends.has(next?.fold ?? '')
    const typed = foldedKey(word.typed)
    return said || typed === 'tocao' || (typed === 'to' && ends.has(foldedKey(next?.typed ?? '')))
  })
}

/** Mentions → yes, cleanly denied, or in doubt; undefined without any mention. */
export function classOf(
  at: readonly number[],
  all: readonly Word[],
  doubt: boolean,
): 'yes' | 'no' | 'unknown' | undefined {
  if (at.length === 0) return undefined
  const denials = at.map((index) => denialsBefore(all, index))
  if (doubt || denials.some((count) => count > 1)) return 'unknown'
  return denials.every((count) => count === 1) ? 'no' : 'yes'
}

/**
 * How many negations stand before a word with nothing but filler between. The "không" that ends a question is none:
 * in "gửi được không văn bản mật này" nothing is denied.
 */
function denialsBefore(all: readonly Word[], index: number): number {
  if (denyingWords.has(all[index]?.fold ?? '')) return 1
  let count = 0
  for (let at = index - 1; at >= 0 && index - at <= 8; at--) {
    const fold = all[at]?.fold ?? ''
    if (all[at + 1]?.pause) break
    if (negation.has(fold)) {
      if (!deniedNext.has(all[at + 1]?.fold ?? '') || all[at - 1]?.fold === 'duoc') break
      count++
    } else if (!between.has(fold)) break
  }
  return count
}

function positions(all: readonly Word[], test: (word: Word, index: number) => boolean): number[] {
  return all.flatMap((word, index) => (test(word, index) ? [index] : []))
}
