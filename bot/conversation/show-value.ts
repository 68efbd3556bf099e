import type { DialogId, Field, Value } from '../../dialogs/types'
import { choiceLabel } from './choice-label'
import { formatDay, formatInstant } from './format-time'
import type { Talk } from './talk'

/** A value as an input holds it: choices by their word, dates as ISO days, people a line each. */
export function showValue(
  { state }: Talk,
  dialog: DialogId,
  { kind }: Field,
  value: Value | undefined,
): string {
  if (value === undefined) return ''
  if (typeof value !== 'string') {
    return value
      .map(({ name, email, role = '' }) => {
        const label = choiceLabel(state.language, dialog, 'role', role)
        // A dialog that asks for no role has no word for it.
        return [name, email, label !== role && label].filter(Boolean).join(', ')
      })
      .join('\n')
  }
  // What did not read stays as typed.
  return kind === 'moment' && isInstant(value) ? formatInstant(value, state.language) : value
}

const isInstant = (value: string): boolean => /^\d{4}-\d\d-\d\dT/.test(value)

/** A value as a summary shows it, all in the reader's words. */
export function describeValue(talk: Talk, dialog: DialogId, field: Field, value: Value | undefined): string {
  const { language } = talk.state
  if (typeof value !== 'string') return showValue(talk, dialog, field, value)
  if (field.kind === 'choice') return choiceLabel(language, dialog, field.id, value)
  if (field.kind === 'date') return formatDay(value, language)
  return showValue(talk, dialog, field, value)
}
