import type { Language } from '../wording/language'
import { choiceLabel } from './field-words'
import { writeMoment } from './reading/vietnam-time'
import type { Field, Value } from './types'

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
