import { languages } from '../../wording/language'
import { askedFields } from '../asked-fields'
import { choiceLabel } from '../field-words'
import { samePhrase, spoken } from '../reading/same-phrase'
import type { Dialog, DialogState, Field } from '../types'

const longest = 60

/**
 * The label of a choice typed where an optional text is asked answers the choice: after a form with something wrong
 * in it people go on answering the question they had seen before.
 */
export function meantFor(
  dialog: Dialog,
  { values }: DialogState,
  { id, optional }: Field,
  text: string,
): { field: Field; choice: string } | undefined {
  if (!optional || text.length > longest) return undefined
  const said = spoken(text)
  const meant = askedFields(dialog, values).flatMap((field) =>
    (field.id === id ? [] : (field.choices ?? []))
      .filter((choice) =>
        languages.some((language) => samePhrase(said, choiceLabel(language, dialog.id, field.id, choice))),
      )
      .map((choice) => ({ field, choice })),
  )
  return meant.length === 1 ? meant[0] : undefined
}
