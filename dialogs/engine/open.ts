import { nextField } from '../asked-fields'
import type { Dialog, DialogInput, DialogState, StepResult, Values } from '../types'
import { valueAsText } from '../value-as-text'
import { first, proceed, redrawAndAsk, type StepContext, say, showForm } from './proceed'
import { readField } from './read-field'

/** Values that still read, whatever they came from; a list that does not read is kept as typed. */
function readAgain(dialog: Dialog, found: Values, now: Date): Pick<DialogState, 'values' | 'typed'> {
  const ids = new Set(dialog.fields.map(({ id }) => id))
  const values: Values = Object.fromEntries(
    Object.entries(found).filter(([id, value]) => !ids.has(id) && value !== undefined),
  )
  const typed: Record<string, string> = {}
  for (const field of dialog.fields) {
    const value = found[field.id]
    if (value === undefined) continue
    const text = valueAsText(field, value)
    const reading = readField(field, text, { now, values })
    if ('value' in reading) values[field.id] = reading.value
    else if (reading.problem === 'bad-lines') typed[field.id] = text
  }
  return { values, typed }
}

/** Shows the form, or asks the first question; with nothing left to ask goes on to the summary or submits. */
export function open(
  dialog: Dialog,
  input: Extract<DialogInput, { kind: 'open' }>,
  context: StepContext,
): StepResult {
  const prefilled = dialog.prefill(input.known, input.said, { now: context.now })
  const state: DialogState = {
    dialog: dialog.id,
    version: dialog.version,
    nonce: input.nonce,
    revision: 0,
    ...readAgain(dialog, prefilled, context.now),
    at: 'choosing-field',
    answered: [],
  }
  const begun = begin(dialog, state, context)
  return begun.submit ? begun : first({ say: 'opened' }, begun)
}

/** What is told besides fills fields that are still empty. */
export function tell(
  dialog: Dialog,
  state: DialogState,
  said: Record<string, unknown>,
  context: StepContext,
): StepResult {
  const told = readAgain(dialog, dialog.prefill(context.known, said, { now: context.now }), context.now)
  return redrawAndAsk(
    dialog,
    atNext(dialog, { ...state, values: { ...told.values, ...state.values } }),
    context,
  )
}

/** Where the asked field is answered by now, the next one is asked. */
function atNext(dialog: Dialog, state: DialogState): DialogState {
  const { at, values } = state
  if (typeof at === 'string' || values[at.asking] === undefined) return state
  const next = nextField(dialog, values, state.answered)
  return { ...state, at: next ? { asking: next.id } : 'summary' }
}

/** An older draft: what still reads is kept, what was asked is asked anew. */
export function restart(dialog: Dialog, state: DialogState, context: StepContext): StepResult {
  const kept = {
    ...state,
    version: dialog.version,
    answered: [],
    ...readAgain(dialog, state.values, context.now),
  }
  const begun = begin(dialog, kept, context)
  if (begun.submit)
    return say({ ...kept, at: 'choosing-field' }, { say: 'restarted' }, { say: 'choose-field' })
  return first({ say: 'restarted' }, begun)
}

function begin(dialog: Dialog, state: DialogState, context: StepContext): StepResult {
  const next = nextField(dialog, state.values, state.answered)
  if (next) return showForm(state, { asking: next.id })
  return proceed(dialog, state, context)
}
