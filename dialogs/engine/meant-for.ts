import { languages } from '../../wording/language'
import { askedFields } from '../asked-fields'
import { choiceLabel } from '../field-words'
import { samePhrase, spoken } from '../reading/same-phrase'
import { spokenWords } from '../reading/spoken-words'
import type { Dialog, DialogState, Field, Value } from '../types'

const longest = 60

export interface Meant {
  field: Field
  value: Value
}

/**
 * The one other question that what was typed answers: one still to come, or, after "sai rồi", one already answered.
 */
export function meantElsewhere(
  dialog: Dialog,
  { values }: DialogState,
  asked: Field | undefined,
  text: string,
  { now }: { now: Date },
): Meant | undefined {
  if (text.length > longest || text.includes('?')) return undefined
  const corrected = withoutCorrection(text)
  const found = askedFields(dialog, values).flatMap((field) => {
    const isOpen = values[field.id] === undefined
    const closed = field.kind === 'choice' || field.kind === 'moment' || field.kind === 'date'
    const typed = isOpen ? (corrected ?? text) : corrected
    // A bare number answers the question asked, whatever it is.
    if (field === asked || !closed || typed === undefined || /^\W*\d+\W*$/.test(typed)) return []
    const reading = field.read(typed, { now, values })
    return 'value' in reading ? [{ field, value: reading.value }] : []
  })
  return found.length === 1 ? found[0] : undefined
}

/** 'sai rồi, cho đồng nghiệp' → 'cho đồng nghiệp'; undefined when nothing is taken back. */
function withoutCorrection(text: string): string | undefined {
  const words = text.trim().split(/[\s,;.]+/)
  const lengths = spokenWords.takesBack
    .map((phrase) => spoken(phrase))
    .filter((phrase) => phrase.length < words.length)
    .filter((phrase) => samePhrase(words.slice(0, phrase.length).flatMap(spoken), phrase.join(' ')))
    .map(({ length }) => length)
  return lengths.length ? words.slice(Math.max(...lengths)).join(' ') : undefined
}

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
