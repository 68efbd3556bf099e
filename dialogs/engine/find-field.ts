import { languages } from '../../wording/language'
import { fieldWords } from '../field-words'
import { fieldNames } from '../reading/field-names'
import { canStandFor } from '../reading/fold'
import { samePhrase, spoken } from '../reading/same-phrase'
import { spokenWords } from '../reading/spoken-words'
import type { Dialog, Field } from '../types'

const longest = 80

/** 'sửa lại đơn vị' → 'đơn vị', by the longest prefix that fits. */
function withoutPrefix(said: string[]): { words: string[]; prefixed: boolean } {
  const lengths = spokenWords.editPrefixes
    .map((prefix) => spoken(prefix))
    .filter((prefix) => samePhrase(said.slice(0, prefix.length), prefix.join(' ')))
    .map(({ length }) => length)
  const most = Math.max(0, ...lengths)
  return most && most < said.length
    ? { words: said.slice(most), prefixed: true }
    : { words: said, prefixed: false }
}

const namesOf = (dialog: Dialog, field: Field) =>
  languages.map((language) => fieldWords(language, dialog.id, field.id).name)

/** The words stand in the name one after the other: 'vai trò' in 'Vai trò trên iMOIT'. */
const partOf = (said: string[], name: string) => {
  const words = spoken(name)
  return words.some((_, start) =>
    said.every((word, index) => words[start + index] && canStandFor(word, words[start + index] ?? '')),
  )
}

const only = (fields: Field[]) => (fields.length === 1 ? fields[0] : undefined)

/** The field a person names: 'đơn vị', 'sửa đơn vị', 'đổi vai trò'. */
export function findField(
  dialog: Dialog,
  fields: Field[],
  text: string,
  partly: 'partly' | 'in-full' = 'in-full',
): Field | undefined {
  if (text.length > longest) return undefined
  const said = spoken(text)
  if (!said.length) return undefined
  const { words, prefixed } = withoutPrefix(said)
  const named = fields.find((field) =>
    namesOf(dialog, field).some((name) => samePhrase(words, name) || samePhrase(said, name)),
  )
  if (named) return named
  const called = fields.filter((field) =>
    (fieldNames[field.id] ?? []).some((name) => samePhrase(words, name)),
  )
  if (called.length) return only(called)
  if (!prefixed && partly === 'in-full') return undefined
  return only(fields.filter((field) => namesOf(dialog, field).some((name) => partOf(words, name))))
}

export const saysNotRight = (text: string): boolean =>
  text.length <= longest && spokenWords.notRight.some((phrase) => samePhrase(spoken(text), phrase))
