import type { DialogWords, FieldWords } from '../wording/dialog-words'
import { dialogs as english } from '../wording/en/dialogs'
import type { Language } from '../wording/language'
import { languages } from '../wording/language'
import { dialogs as vietnamese } from '../wording/vi/dialogs'
import type { DialogId } from './types'

export const dialogWording = (language: Language): typeof vietnamese =>
  ({ vi: vietnamese, en: english })[language]

export const dialogWords = (language: Language, dialog: DialogId): DialogWords =>
  dialogWording(language).words[dialog]

export function fieldWords(language: Language, dialog: DialogId, field: string): FieldWords {
  const words = dialogWords(language, dialog).fields[field]
  if (!words) throw new Error(`dialogs: no words for ${dialog}.${field}`)
  return words
}

/** 'cấp mới' from 'grant'; the word itself where the wording has none. */
export const choiceLabel = (language: Language, dialog: DialogId, field: string, choice: string): string =>
  dialogWords(language, dialog).fields[field]?.choices?.[choice]?.label ?? choice

/** Every way to say a choice, in every language. */
export const choicePhrases = (dialog: DialogId, field: string, choice: string): string[] =>
  languages.flatMap((language) => {
    const words = dialogWords(language, dialog).fields[field]?.choices?.[choice]
    return words ? [words.label, ...words.synonyms] : []
  })
