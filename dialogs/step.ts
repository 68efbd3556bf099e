import { nextField } from './asked-fields'
import { obey, over } from './engine/obey'
import { open, restart, tell } from './engine/open'
import { first, redraw, redrawAndAsk, restate, type StepContext, showForm, submit } from './engine/proceed'
import { readForm } from './engine/read-form'
import { readText } from './engine/read-text'
import { readCommand } from './read-command'
import type { Dialog, DialogInput, DialogState, Step, StepResult } from './types'

/** One move of any dialog: pure, never throws, state is plain JSON. */
export const step: Step = (dialog, state, input, context) => {
  if (input.kind === 'open') return open(dialog, input, context)
  if (isCancel(input, state)) return over('cancelled')
  if (!state) return over('stale-form')
  if (state.version !== dialog.version) return restart(dialog, state, context)
  switch (input.kind) {
    case 'text':
      return readText(dialog, state, input.text, context)
    case 'told':
      return tell(dialog, state, input.said, context)
    case 'command':
      return obey(dialog, state, input.command, context)
    case 'resume':
      return input.form ? redrawAndAsk(dialog, state, context) : restate(dialog, state, context)
    case 'form':
      return isCurrent(input, state)
        ? readForm(dialog, state, input.values, context)
        : stale(dialog, state, context)
    case 'button':
      return isCurrent(input, state)
        ? press(dialog, state, input.button, context)
        : stale(dialog, state, context)
  }
}

type CardInput = { nonce: string; revision: number }
const isCurrent = ({ nonce, revision }: CardInput, state: DialogState) =>
  nonce === state.nonce && revision === state.revision

/** Cancelling needs no fresh card, only the right dialog. */
function isCancel(input: DialogInput, state: DialogState | undefined): boolean {
  if (input.kind === 'command') return input.command === 'cancel'
  if (input.kind === 'text') return readCommand(input.text, ['cancel']) !== undefined
  return input.kind === 'button' && input.button === 'cancel' && input.nonce === state?.nonce
}

const stale = (dialog: Dialog, state: DialogState, context: StepContext): StepResult =>
  first({ say: 'stale-form' }, redraw(dialog, state, context))

function press(
  dialog: Dialog,
  state: DialogState,
  button: 'send' | 'edit' | 'cancel',
  context: StepContext,
): StepResult {
  if (button === 'edit') return showForm(state, 'choosing-field')
  if (button === 'send' && !nextField(dialog, state.values, state.answered))
    return submit(dialog, state, context)
  return button === 'send' ? restate(dialog, state, context) : obey(dialog, state, button, context)
}
