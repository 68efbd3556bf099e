import { askedFields, formFields, nextField } from '../asked-fields'
import type { Dialog, DialogState, FieldProblem, StepResult, Values } from '../types'
import { proceed, type StepContext, showForm } from './proceed'

const asText = (sent: unknown): string =>
  typeof sent === 'string' ? sent : typeof sent === 'number' && Number.isFinite(sent) ? String(sent) : ''

/** Every field the form showed, read in order; typed values stay in the next form, fields that came up join it. */
export function readForm(
  dialog: Dialog,
  state: DialogState,
  sent: Record<string, unknown>,
  context: StepContext,
): StepResult {
  const shown = formFields(dialog, state.values)
  const values: Values = { ...state.values }
  const typed: Record<string, string> = {}
  const found: Record<string, FieldProblem> = {}
  for (const field of shown) {
    const text = asText(sent[field.id])
    if (text.trim() === '') {
      if (state.answered.includes(field.id) && !field.optional) continue
      delete values[field.id]
      if (!field.optional) found[field.id] = { problem: 'missing' }
      continue
    }
    const reading = field.read(text, { now: context.now, values })
    if ('value' in reading) {
      values[field.id] = reading.value
      continue
    }
    delete values[field.id]
    found[field.id] = reading
    if (reading.problem !== 'holds-password' && reading.problem !== 'holds-secret')
      typed[field.id] = text.slice(0, field.kind === 'people' ? 20_000 : 4_000)
  }
  const asked = askedFields(dialog, values)
  const problems = Object.fromEntries(
    asked.flatMap(({ id }) => (found[id] ? [[id, found[id]] as const] : [])),
  )
  const optional = asked.filter((field) => field.optional && shown.includes(field)).map(({ id }) => id)
  const answered = [...new Set([...state.answered, ...optional])]
  const next = { ...state, values, typed, answered }
  const wrong = asked.find(({ id }) => problems[id]) ?? nextField(dialog, values, answered)
  if (wrong) return showForm(next, { asking: wrong.id }, problems)
  return proceed(dialog, next, context)
}
