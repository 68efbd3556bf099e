import type { Language } from '../wording/language'
import { choiceLabel } from './field-words'
import { writeDay, writeMoment } from './reading/vietnam-time'
import type { DialogId, Field, Value } from './types'

/** What an input starts with: text the field's own reader reads back to the same value. */
export function valueAsText(field: Field, value: Value, language: Language = 'vi'): string {
  if (typeof value !== 'string')
    return value
      .map(({ name, email, role }) =>
        [name, email, choiceLabel(language, 'account-request', 'role', role ?? '')].join(', '),
      )
      .join('\n')
  return field.kind === 'moment' ? writeMoment(value) : value
}

/** What a person reads: labels for choices, days and times as written in Vietnam. */
export function showValue(dialog: DialogId, field: Field, value: Value, language: Language): string {
  if (typeof value !== 'string') return valueAsText(field, value, language)
  if (field.kind === 'choice') return choiceLabel(language, dialog, field.id, value)
  return field.kind === 'date' ? writeDay(value) : valueAsText(field, value, language)
}
