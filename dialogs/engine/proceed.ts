import { askedFields, askedValues, nextField } from '../asked-fields'
import type { Dialog, DialogSays, DialogState, FieldProblem, Known, StepResult } from '../types'
import { valueAsText } from '../value-as-text'

export interface StepContext {
  now: Date
  known: Known
}

export const say = (state: DialogState | undefined, ...says: DialogSays[]): StepResult => ({
  says,
  state,
  problems: {},
})

/** Puts what is said first before what a step says anyway. */
export const first = (says: DialogSays, result: StepResult): StepResult => ({
  ...result,
  says: [says, ...result.says],
})

export const asking = (state: DialogState, field: string): StepResult =>
  say({ ...state, at: { asking: field } }, { say: 'ask', field })

export const showForm = (
  state: DialogState,
  at: DialogState['at'],
  problems: Record<string, FieldProblem> = {},
): StepResult => ({
  says: [{ say: 'form' }],
  state: { ...state, at, revision: state.revision + 1 },
  problems,
})

export const showSummary = (state: DialogState): StepResult =>
  say({ ...state, at: 'summary', revision: state.revision + 1, typed: {} }, { say: 'summary' })

/** Asks for what is missing, else sums up, else submits. */
export function proceed(dialog: Dialog, state: DialogState, context: StepContext): StepResult {
  const next = nextField(dialog, state.values, state.answered)
  if (next) return asking(state, next.id)
  if (dialog.confirms(askedValues(dialog, state.values))) return showSummary(state)
  return submit(dialog, state, context)
}

/** Reads every value once more: a day can have passed since it was typed. */
export function submit(dialog: Dialog, state: DialogState, { now, known }: StepContext): StepResult {
  const missing = nextField(dialog, state.values, state.answered)
  if (missing) return asking(state, missing.id)
  const values = askedValues(dialog, state.values)
  for (const field of askedFields(dialog, values)) {
    const value = values[field.id]
    if (value === undefined) continue
    const reading = field.read(valueAsText(field, value), { now, values })
    if ('value' in reading) continue
    const { [field.id]: _, ...rest } = state.values
    return first(
      { say: 'problem', field: field.id, problem: reading },
      asking({ ...state, values: rest }, field.id),
    )
  }
  return { says: [], state: undefined, problems: {}, submit: dialog.toSubmission(values, known) }
}

/** Says again where the dialog stands. */
export function restate(dialog: Dialog, state: DialogState, context: StepContext): StepResult {
  if (state.at === 'choosing-field') return say(state, { say: 'choose-field' })
  const missing = nextField(dialog, state.values, state.answered)
  if (state.at === 'summary') return missing ? asking(state, missing.id) : showSummary(state)
  const { asking: id } = state.at
  const asked = askedFields(dialog, state.values).some((field) => field.id === id)
  return asked ? asking(state, id) : proceed(dialog, state, context)
}

/** The card in place of an old one. */
export function redraw(dialog: Dialog, state: DialogState, context: StepContext): StepResult {
  const complete = !nextField(dialog, state.values, state.answered)
  return state.at === 'summary' && complete ? restate(dialog, state, context) : showForm(state, state.at)
}

/** The form anew, and under it the question being asked. */
export function redrawAndAsk(dialog: Dialog, state: DialogState, context: StepContext): StepResult {
  const redrawn = redraw(dialog, state, context)
  const at = redrawn.state?.at
  return typeof at === 'object'
    ? { ...redrawn, says: [...redrawn.says, { say: 'ask', field: at.asking }] }
    : redrawn
}
