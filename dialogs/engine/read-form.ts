import { askedFields, formFields, nextField } from '../asked-fields'
import type { Dialog, DialogState, FieldProblem, StepResult, Values } from '../types'
import { keepTyped } from './keep-typed'
import { proceed, type StepContext, showForm } from './proceed'
import { readField } from './read-field'

const asText = (sent: unknown): string =>
  typeof sent === 'string' ? sent : typeof sent === 'number' && Number.isFinite(sent) ? String(sent) : ''

/** Every field asked by now, read in order; typed values stay in the next form, fields that came up join it. */
export function readForm(
  dialog: Dialog,
  state: DialogState,
  sent: Record<string, unknown>,
  context: StepContext,
): StepResult {
  const shown = formFields(dialog, state.values)
  const values: Values = { ...state.values }
  const typed: Record<string, string> = {}
  const problems: Record<string, FieldProblem> = {}
  for (const field of dialog.fields) {
    const text = asText(sent[field.id])
    if (!askedFields(dialog, values).includes(field)) {
      if (text && field.kind === 'choice' && shown.includes(field)) typed[field.id] = text.slice(0, 80)
      continue
    }
    if (text.trim() === '') {
      if (state.answered.includes(field.id) && !field.optional) continue
      delete values[field.id]
      if (!field.optional && shown.includes(field)) problems[field.id] = { problem: 'missing' }
      continue
    }
    const reading = readField(field, text, { now: context.now, values })
    if ('value' in reading) {
      values[field.id] = reading.value
      continue
    }
    delete values[field.id]
    problems[field.id] = reading
    Object.assign(typed, keepTyped(field, text, reading))
  }
  const asked = askedFields(dialog, values)
  const optional = asked.filter((field) => field.optional && shown.includes(field)).map(({ id }) => id)
  const answered = [...new Set([...state.answered, ...optional])]
  const next = { ...state, values, typed, answered }
  const wrong = asked.find(({ id }) => problems[id]) ?? nextField(dialog, values, answered)
  if (wrong) return showForm(next, { asking: wrong.id }, problems)
  return proceed(dialog, next, context)
}
