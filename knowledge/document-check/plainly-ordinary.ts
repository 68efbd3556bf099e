import { englishOrdinaryWords } from '../english/ordinary-words'
import { createPhraseTable, type PhraseTable } from '../question/phrase-table'
import type { Word } from '../question/read-words'
import {
  calledOrdinary,
  doubtfulAbbreviations,
  keptBack,
  neverOrdinary,
  ordinaryWords,
  otherReadings,
  unnamedPapers,
} from '../vietnamese/ordinary-words'
import { hasMarks, syllableKey } from '../vietnamese/syllable-key'

const table = (listing: string): PhraseTable<true> =>
  createPhraseTable(listing.split('|').map((phrase) => [phrase.split(' '), true] as const))
const vietnamese = table(ordinaryWords)
const english = table(englishOrdinaryWords)
const misread = new Set(otherReadings.split('|').map(syllableKey))
const neverListed = new Set(neverOrdinary.split('|').map(syllableKey))

/**
 * Whether a sentence says nothing of a document but what every everyday paper may have said of it. The duty to send is
 * stated for such sentences only: a word nobody foresaw may be the one that restricts the document.
 */
export function isPlainlyOrdinary(words: readonly Word[], isEnglish: boolean): boolean {
  const folds = words.map(({ fold, typed }) => (isEnglish ? typed : fold))
  const listed = new Set<number>()
  for (const { start, end } of (isEnglish ? english : vietnamese).find(folds)) {
    // Inside a listed phrase ("chỉ cần", "không phải văn bản mật") most words are read as the phrase has them.
    const read = end === start + 1 ? misread : neverListed
    for (let at = start; at < end; at++) {
      const { typed = '' } = words[at] ?? {}
      if (hasMarks(typed) && read.has(syllableKey(typed)) && folds[at + 1] !== 'mat') return false
    }
    for (let at = start; at < end; at++) listed.add(at)
  }
  if (!folds.every((fold, at) => listed.has(at) || /^\d{1,4}$/.test(fold))) return false
  if (words.some(({ typed }) => doubtfulAbbreviations.has(typed))) return false
  // A bare "a" is a particle at the end only; elsewhere it may be the mark of a class.
  if (!isEnglish && words.some(({ typed }, at) => typed === 'a' && at < words.length - 1)) return false
  const text = ` ${folds.join(' ')} `
  if (keptBack.test(text)) return false
  return !unnamedPapers.test(text) || calledOrdinary.test(text)
}
