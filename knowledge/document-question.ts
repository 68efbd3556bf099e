import type { DocumentFacts } from './document-check'
import { createPhraseTable } from './phrase-table'
import type { Word } from './read-words'
import { type DocumentWord, documentWords } from './vietnamese/document-words'
import { foldedKey, hasMarks, syllableKey } from './vietnamese/syllable-key'

/** What a question says about a document it asks about. */
export interface DocumentQuestion {
  facts: Partial<DocumentFacts>
  /** Something in it touches a class of document that must not be sent, negated or not. */
  touchesBan: boolean
  /** The words may mean a lost document as well. */
  mayBeLost: boolean
  says: ReadonlySet<DocumentWord>
}

const spotted: readonly DocumentWord[] = [
  'document',
  'sending',
  'channel',
  'permission',
  'prohibition',
  'complaint',
  'mixture',
  'nearDenunciation',
  'restricted',
  'nearRestricted',
  'leaders',
  'incoming',
  'outgoing',
  'attachments',
  'doubt',
]
const tables = spotted.map(
  (name) =>
    [
      name,
      createPhraseTable(documentWords[name].split('|').map((phrase) => [phrase.split(' '), name])),
    ] as const,
)
const set = (name: DocumentWord): ReadonlySet<string> => new Set(documentWords[name].split('|'))
const between = set('between')
const negation = set('negation')
const denies = set('deniedNext')
const lost = new Set(['bi', 'lam', 'danh', 'em', 'minh', 'that', 'da', 'vua'])
const amounts = new Set([
  'bao',
  'may',
  'phi',
  'tien',
  'thoi',
  'khoang',
  'nhieu',
  'khau',
  'do',
  'ong',
  'cong',
  'ket',
  'dien',
  'mang',
])
const secretKey = syllableKey('mật')
const lostKeys = new Set(['mất', 'mặt', 'mắt', 'mát'].map(syllableKey))

/** Reads on folded words, as typed and as repaired: marks may be missing or wrong, a ban must still be seen. */
export function readDocumentQuestion(words: readonly Word[], english: boolean): DocumentQuestion {
  const folds = words.map((word) => word.fold)
  const says = new Set<DocumentWord>()
  for (const [name, table] of tables) if (table.find(folds).length > 0) says.add(name)

  const secrets = english
    ? { at: englishMentions(folds, secretEnglish), mayBeLost: false }
    : secretMentions(words, says)
  const accusations = english ? englishMentions(folds, accusing) : accusationMentions(words)
  const doubt = says.has('doubt')
  const secrecy = classOf(secrets.at, words, doubt)
  const accusation = classOf(accusations, words, doubt)
  const facts: Partial<DocumentFacts> = {}
  if (secrecy) facts.secrecy = secrecy === 'yes' ? 'secret' : secrecy === 'no' ? 'none' : 'unknown'
  if (accusation) {
    facts.denunciation =
      accusation === 'yes' && (says.has('complaint') || says.has('mixture'))
        ? 'mixed'
        : accusation === 'no'
          ? says.has('complaint')
            ? 'complaint-only'
            : 'no'
          : accusation
  } else if (says.has('complaint'))
    facts.denunciation = doubt || says.has('nearDenunciation') ? 'unknown' : 'complaint-only'
  else if (says.has('nearDenunciation')) facts.denunciation = 'unknown'
  if (says.has('outgoing') && !says.has('incoming')) facts.direction = 'outgoing-ministry'
  else if (says.has('incoming')) facts.direction = 'incoming'
  if (says.has('restricted'))
    facts.restricted = says.has('leaders') && !doubt ? 'by-ministry-leaders' : 'unknown-by-whom'
  else if (says.has('nearRestricted') && says.has('document')) facts.restricted = 'unknown'
  if (says.has('attachments')) facts.attachments = 'yes'
  return {
    facts,
    touchesBan: secrets.at.length > 0 || accusations.length > 0 || says.has('restricted'),
    mayBeLost: secrets.mayBeLost,
    says,
  }
}

const bare = (word: Word): boolean => !hasMarks(word.typed)

/** Positions of "mật" in any spelling, without the words that only contain it (mật khẩu, bảo mật, mật độ). */
function secretMentions(
  words: readonly Word[],
  says: ReadonlySet<DocumentWord>,
): { at: number[]; mayBeLost: boolean } {
  const at: number[] = []
  let mayBeLost = false
  words.forEach((word, index) => {
    const typed = foldedKey(word.typed)
    if (word.fold !== 'mat' && !['mat', 'm4t', 'maat', 'matt'].includes(typed)) return
    const before = words[index - 1]?.fold ?? ''
    const after = words[index + 1]?.fold ?? ''
    if (amounts.has(after) || before === 'bao' || (bare(word) && after === 'mat')) return
    const unmarked = bare(word)
    if (word.key !== secretKey) {
      // "mất" written with its marks is what it says, unless it stands where only "mật" makes sense.
      const afterNoun =
        says.has('document') && ['ban', 'van', 'lieu', 'to', 'so', 'thu', 'tuyet', 'toi'].includes(before)
      if (!unmarked && lostKeys.has(word.key) && !(afterNoun && word.typed !== 'mất')) {
        if (afterNoun) mayBeLost = true
        else return
      }
      if (unmarked && lost.has(before) && word.key !== secretKey && before !== 'bi') return
    }
    if (unmarked) mayBeLost = true
    at.push(index)
  })
  return { at, mayBeLost }
}

const accusing = [
  'denunciation',
  'denunciations',
  'denounce',
  'denouncing',
  'whistleblowing',
  'whistleblower',
  'accusation',
  'accusations',
]
const secretEnglish = [
  'secret',
  'secrets',
  'classified',
  'confidential',
  'secrecy',
  'unclassified',
  'nonsecret',
]

function englishMentions(folds: readonly string[], listed: readonly string[]): number[] {
  return folds.flatMap((fold, index) => (listed.includes(fold) ? [index] : []))
}

/** Positions of "tố cáo", also slightly misspelt or run together. */
function accusationMentions(words: readonly Word[]): number[] {
  return words.flatMap((word, index) => {
    const next = words[index + 1]
    const pairs = [
      [word.fold, next?.fold],
      [foldedKey(word.typed), next && foldedKey(next.typed)],
    ]
    const said = pairs.some(
      ([first, second]) => first === 'to' && ['cao', 'kao', 'cau', 'coa'].includes(second ?? ''),
    )
    return said || foldedKey(word.typed) === 'tocao' ? [index] : []
  })
}

/** Mentions → yes, cleanly denied, or in doubt; undefined without any mention. */
function classOf(
  at: readonly number[],
  words: readonly Word[],
  doubt: boolean,
): 'yes' | 'no' | 'unknown' | undefined {
  if (at.length === 0) return undefined
  const denials = at.map((index) => denialsBefore(words, index))
  if (doubt || denials.some((count) => count > 1)) return 'unknown'
  return denials.every((count) => count === 1) ? 'no' : 'yes'
}

/**
 * How many negations stand before a word with nothing but filler between. The "không" that ends a question is none:
 * in "gửi được không văn bản mật này" nothing is denied.
 */
function denialsBefore(words: readonly Word[], index: number): number {
  if (['unclassified', 'nonsecret'].includes(words[index]?.fold ?? '')) return 1
  let count = 0
  for (let at = index - 1; at >= 0 && index - at <= 8; at--) {
    const fold = words[at]?.fold ?? ''
    if (words[at + 1]?.pause) break
    if (negation.has(fold)) {
      if (!denies.has(words[at + 1]?.fold ?? '') || words[at - 1]?.fold === 'duoc') break
      count++
    } else if (!between.has(fold)) break
  }
  return count
}
