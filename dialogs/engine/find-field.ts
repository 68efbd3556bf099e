import { languages } from '../../wording/language'
import { fieldWords } from '../field-words'
import { samePhrase, spoken } from '../reading/same-phrase'
import { spokenWords } from '../reading/spoken-words'
import type { Dialog, Field } from '../types'

const longest = 80

/** The field a person names: 'đơn vị', 'sửa đơn vị'. */
export function findField(dialog: Dialog, fields: Field[], text: string): Field | undefined {
  if (text.length > longest) return undefined
  const said = spoken(text)
  return fields.find((field) =>
    languages.some((language) => {
      const { name } = fieldWords(language, dialog.id, field.id)
      return ['', ...spokenWords.editPrefixes].some((prefix) => samePhrase(said, `${prefix} ${name}`))
    }),
  )
}

export const saysNotRight = (text: string): boolean =>
  text.length <= longest && spokenWords.notRight.some((phrase) => samePhrase(spoken(text), phrase))
