import { readCommand } from '../read-command'
import { holdsPassword } from '../reading/holds-password'
import { holdsSecret } from '../reading/holds-secret'
import { samePhrase, withoutFillers } from '../reading/same-phrase'
import { spokenWords } from '../reading/spoken-words'
import type { Field, FieldReading, ReadContext } from '../types'

const longestUnsaid = 40

/** 'bỏ qua', 'không biết': words where a value belongs. */
const saysNothing = (text: string) =>
  text.length <= longestUnsaid &&
  (readCommand(text, ['skip']) !== undefined ||
    spokenWords.unsaid.some((phrase) => withoutFillers(text).some((said) => samePhrase(said, phrase))))

/** Whatever the field: a password typed into it is told as one, and words that say nothing are no value. */
export function readField(field: Field, typed: string, context: ReadContext): FieldReading {
  const free = field.kind === 'line' || field.kind === 'text'
  if (free && !field.optional && saysNothing(typed)) return { problem: 'missing' }
  const reading = field.read(typed, context)
  if ('value' in reading) return reading
  if (holdsPassword(typed)) return { problem: 'holds-password' }
  // A document check asks about kinds only; what was typed there may be a question to be answered.
  if (field.kind !== 'choice' && holdsSecret(typed)) return { problem: 'holds-secret' }
  return reading
}
