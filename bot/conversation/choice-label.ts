import type { DialogId } from '../../dialogs/types'
import { wordingIn } from '../../wording/catalogue'
import type { DialogWords } from '../../wording/dialog-words'
import type { Language } from '../../wording/language'

/** The word a person sees for a choice of a dialog's field; the choice itself where the catalogue has none. */
export function choiceLabel(language: Language, dialog: DialogId, field: string, choice: string): string {
  const words: DialogWords = wordingIn(language).dialogs.words[dialog]
  return words.fields[field]?.choices?.[choice]?.label ?? choice
}
