import type { FormInput } from './card-values'
import { lines, part } from './parts'

const day = /^\d{4}-\d\d-\d\d$/

/** An input with its hint, and with what was wrong with it in words and colour. */
export function formInput(input: FormInput): object[] {
  return [
    drawn(input),
    ...lines(input.problem ?? '', 'problem-line'),
    ...lines(input.hint ?? '', 'subtle-line'),
  ]
}

function drawn(input: FormInput): object {
  const { id, kind, label, errorMessage, required } = input
  const value = input.value || undefined
  const gaps = { id, label, errorMessage, required, value }
  if (kind === 'choice') {
    const choices = input.choices ?? []
    const known = choices.some((choice) => choice.value === value)
    return part('choice-input', { ...gaps, value: known ? value : undefined, choices })
  }
  if (kind === 'date')
    return part('date-input', { ...gaps, value: value && day.test(value) ? value : undefined })
  const multiline = kind === 'text' || kind === 'people'
  return part('text-input', { ...gaps, multiline, atMost: input.atMost })
}
