import { nextField } from '../asked-fields'
import type { DialogCommand } from '../read-command'
import type { Dialog, DialogState, StepResult } from '../types'
import { asking, first, proceed, restate, type StepContext, say, showForm, submit } from './proceed'

export const over = (word: 'cancelled' | 'stale-form'): StepResult => say(undefined, { say: word })

export const chooseField = (state: DialogState): StepResult =>
  say({ ...state, at: 'choosing-field' }, { say: 'choose-field' })

/** Moves every dialog has. */
export function obey(
  dialog: Dialog,
  state: DialogState,
  command: DialogCommand,
  context: StepContext,
): StepResult {
  switch (command) {
    case 'cancel':
      return over('cancelled')
    case 'help':
      return say(
        state,
        typeof state.at === 'string' ? { say: 'help' } : { say: 'help', field: state.at.asking },
      )
    case 'edit':
      return chooseField(state)
    case 'back':
      return back(dialog, state, context)
    case 'skip':
      return skip(dialog, state, context)
    case 'send':
      return state.at === 'summary' ? submit(dialog, state, context) : proceed(dialog, state, context)
  }
}

/** To the field answered before; from an edit to the summary it came from. */
function back(dialog: Dialog, state: DialogState, context: StepContext): StepResult {
  const complete = !nextField(dialog, state.values, state.answered)
  if (state.at !== 'summary' && complete) return proceed(dialog, state, context)
  if (state.at === 'choosing-field') return proceed(dialog, state, context)
  const last = state.answered.at(-1)
  if (last !== undefined) {
    const { [last]: _, ...values } = state.values
    return asking({ ...state, values, answered: state.answered.slice(0, -1) }, last)
  }
  if (state.at === 'summary') return showForm(state, 'choosing-field')
  return first({ say: 'nothing-before' }, restate(dialog, state, context))
}

function skip(dialog: Dialog, state: DialogState, context: StepContext): StepResult {
  if (typeof state.at === 'string') return restate(dialog, state, context)
  const { asking: id } = state.at
  const field = dialog.fields.find((one) => one.id === id)
  if (field?.optional) {
    const { [id]: _, ...values } = state.values
    const { [id]: __, ...typed } = state.typed
    const answered = [...state.answered.filter((one) => one !== id), id]
    return proceed(dialog, { ...state, values, typed, answered }, context)
  }
  if (state.values[id] !== undefined) return proceed(dialog, state, context)
  return first({ say: 'problem', field: id, problem: { problem: 'missing' } }, asking(state, id))
}
