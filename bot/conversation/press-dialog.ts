import type { DialogInput } from '../../dialogs/types'
import { effectOf, resumeDialog, takeStep } from './dialog-step'
import { join, reply, type Talk, text, wordsOf } from './talk'
import type { TurnResult } from './types'

export function submitForm(
  talk: Talk,
  nonce: string,
  revision: number,
  values: Record<string, unknown>,
): Promise<TurnResult> {
  return press(talk, nonce, { kind: 'form', nonce, revision, values })
}

export function pressDialogButton(
  talk: Talk,
  button: 'send' | 'edit' | 'cancel',
  nonce: string,
  revision: number,
): Promise<TurnResult> {
  return press(talk, nonce, { kind: 'button', button, nonce, revision })
}

/** A card belongs to the draft whose nonce it carries: running, set aside, already sent, or gone. */
async function press(talk: Talk, nonce: string, input: DialogInput): Promise<TurnResult> {
  const { dialog, paused, sent } = talk.state
  const earlier = sent.find((each) => each.nonce === nonce)
  if (earlier) return reply(talk, [], {}, [{ ...effectOf(talk, earlier), again: true }])
  if (dialog?.nonce === nonce) return takeStep(talk, dialog.dialog, input)
  if (paused?.nonce === nonce) {
    const swapped: Talk = { ...talk, state: { ...talk.state, dialog: paused, paused: dialog } }
    return takeStep(swapped, paused.dialog, input)
  }
  const { conversation } = wordsOf(talk)
  const gone = reply(talk, [text(conversation.staleCardGone, [conversation.commands.help])])
  return dialog ? join(gone, resumeDialog(talk)) : gone
}

export async function commandDialog(
  talk: Talk,
  command: 'cancel' | 'back' | 'edit' | 'help',
): Promise<TurnResult> {
  const running = talk.state.dialog
  return running ? takeStep(talk, running.dialog, { kind: 'command', command }) : reply(talk, [])
}
