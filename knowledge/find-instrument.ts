import { createPhraseTable } from './phrase-table'
import type { Word } from './read-words'

/** Kinds of instruments, folded: those known by number, and those known by name. */
const numbered =
  'nghi dinh|thong tu|chi thi|nghi quyet|quyet dinh|cong van so|decree|circular|decision|resolution|thong tu lien tich'
const byName = 'luat|bo luat|phap lenh|hien phap|law|code'
const kinds = createPhraseTable([
  ...numbered.split('|').map((kind) => [kind.split(' '), 'numbered'] as const),
  ...byName.split('|').map((kind) => [kind.split(' '), 'named'] as const),
])
/** "pháp luật", "kỷ luật" are no instruments, "luật nào" and "luật này" name none. */
const notKinds = new Set(['phap', 'ky', 'theo', 'quy'])
const notNames = new Set(
  'nao gi nay do kia nay cua tren ve ra the quy co phai thi khong su phap is does say that the of and duoc su gioi hien'.split(
    ' ',
  ),
)
const longestName = 6

/**
 * Another instrument named in a question, as typed ("nghị định 30", "luật lưu trữ"); undefined when none is, or when
 * one of the loaded ones is named too. `own`: the bare numbers of the loaded ones.
 */
export function findOtherInstrument(words: readonly Word[], own: readonly string[]): string | undefined {
  const folds = words.map((word) => word.fold)
  if (own.some((number) => folds.includes(number))) return undefined
  for (const { start, end, tags } of kinds.find(folds)) {
    const at = folds[end] === 'so' ? end + 1 : end
    const name = folds[at]
    const isNamed =
      tags[0] === 'named' &&
      name !== undefined &&
      !notNames.has(name) &&
      !notKinds.has(folds[start - 1] ?? '')
    if (isNamed || (tags[0] === 'numbered' && name !== undefined && /^\d/.test(name))) {
      const typed = words.slice(start, start + longestName).map((word) => word.typed)
      return typed.filter((word, index) => word !== typed[index - 1]).join(' ')
    }
  }
  return undefined
}
