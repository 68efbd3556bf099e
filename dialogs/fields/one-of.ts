import { choicePhrases } from '../field-words'
import { readNumber, samePhrase, withoutFillers } from '../reading/same-phrase'
import type { DialogId, FieldReading } from '../types'

const longest = 120

/** Which choice was meant: its word, its number in the list, its label or a synonym, in either language. */
export function readChoice(
  dialog: DialogId,
  field: string,
  choices: readonly string[],
  typed: string,
): string | undefined {
  const text = typed.trim()
  if (choices.includes(text)) return text
  if (text.length > longest) return undefined
  const number = readNumber(text)
  if (number !== undefined) return choices[number - 1]
  for (const form of withoutFillers(text)) {
    const said = choices.filter((choice) =>
      choicePhrases(dialog, field, choice).some((phrase) => samePhrase(form, phrase)),
    )
    if (said.length) return said.length === 1 ? said[0] : undefined
  }
  return undefined
}

export const oneOf =
  (dialog: DialogId, field: string, choices: readonly string[]) =>
  (typed: string): FieldReading => {
    const value = readChoice(dialog, field, choices, typed)
    return value === undefined ? { problem: 'not-a-choice' } : { value }
  }
