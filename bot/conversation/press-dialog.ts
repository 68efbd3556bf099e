import { createHash } from 'node:crypto'
import type { DialogInput } from '../../dialogs/types'
import { effectOf, finishStep, resumeDialog, runStep, takeStep } from './dialog-step'
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
  const checksAnother = earlier?.submission.name === 'checkDocument' && input.kind === 'form'
  // With two dialogs open already there is no room for a third: the card is refused, no draft is dropped.
  if (checksAnother && !(dialog && paused)) return checkAnother(talk, nonce, input)
  if (earlier && !checksAnother) return reply(talk, [], {}, [{ ...effectOf(talk, earlier), again: true }])
  if (dialog?.nonce === nonce) return takeStep(talk, dialog.dialog, input)
  if (paused?.nonce === nonce) {
    const swapped: Talk = { ...talk, state: { ...talk.state, dialog: paused, paused: dialog } }
    return takeStep(swapped, paused.dialog, input)
  }
  const { conversation } = wordsOf(talk)
  const gone = reply(talk, [text(conversation.staleCardGone, [conversation.commands.help])])
  return dialog ? join(gone, resumeDialog(talk)) : gone
}

/** The form of a check stays on screen: with other choices in it, it is another check. The same choices are the same one. */
function checkAnother(
  talk: Talk,
  nonce: string,
  input: Extract<DialogInput, { kind: 'form' }>,
): Promise<TurnResult> {
  const chosen = createHash('sha256').update(nonce).update(JSON.stringify(input.values)).digest('hex')
  const known = talk.state.known ?? { name: talk.turn.person.name }
  const blank: Talk = {
    ...talk,
    state: { ...talk.state, dialog: undefined, paused: talk.state.dialog ?? talk.state.paused },
  }
  const opened = runStep(blank, 'document-check', {
    kind: 'open',
    known,
    said: {},
    nonce: chosen.slice(0, 24),
  })
  if (!opened.state) return finishStep(blank, 'document-check', opened)
  const again: Talk = { ...blank, state: { ...blank.state, dialog: opened.state } }
  const { nonce: minted, revision } = opened.state
  return takeStep(again, 'document-check', { ...input, nonce: minted, revision })
}

export async function commandDialog(
  talk: Talk,
  command: 'cancel' | 'back' | 'edit' | 'help',
): Promise<TurnResult> {
  const running = talk.state.dialog
  return running ? takeStep(talk, running.dialog, { kind: 'command', command }) : reply(talk, [])
}
