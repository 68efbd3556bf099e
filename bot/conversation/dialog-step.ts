import { dialogs } from '../../dialogs/all'
import { step } from '../../dialogs/step'
import type { DialogId, DialogInput, Known, StepResult } from '../../dialogs/types'
import { offerSimilar } from './offer-similar'
import { showDialog } from './show-dialog'
import { after, reply, type Talk, text, thenSay, wordsOf } from './talk'
import type { ConversationState, Effect, Reply, TurnResult } from './types'

const sentKept = 3

export const dialogRunning = ({ state }: Talk): boolean => state.dialog !== undefined

export function runStep({ turn, state }: Talk, dialog: DialogId, input: DialogInput): StepResult {
  const known: Known = state.known ?? { name: turn.person.name, email: turn.person.email }
  return step(dialogs[dialog], state.dialog, input, { now: turn.at, known })
}

export function takeStep(talk: Talk, dialog: DialogId, input: DialogInput): Promise<TurnResult> {
  return finishStep(
    talk,
    dialog,
    runStep(talk, dialog, input),
    input.kind === 'open' ? input.nonce : undefined,
  )
}

/** Shows what a step said; a dialog that ended makes room for the one set aside. */
export async function finishStep(
  talk: Talk,
  dialog: DialogId,
  result: StepResult,
  nonce = talk.state.dialog?.nonce,
): Promise<TurnResult> {
  const similar = await offerSimilar(talk, dialog, result)
  const replies = showDialog(talk, dialog, result, similar)
  const offeredIncident = similar?.number
  if (result.state)
    return { replies, state: { ...talk.state, dialog: result.state, offeredIncident }, effects: [] }
  const submitted = result.submit && nonce ? [{ nonce, submission: result.submit }] : []
  const sent = [...submitted, ...talk.state.sent].slice(0, sentKept)
  const effects = submitted.map((each) => effectOf(talk, each))
  return endDialog({ ...talk, state: { ...talk.state, sent } }, replies, effects)
}

/** However a dialog ends, the one set aside for it is taken up again, after what came of the effects. */
export function endDialog(talk: Talk, replies: Reply[], effects: Effect[]): TurnResult {
  const { paused } = talk.state
  const ended = reply(
    talk,
    replies,
    { dialog: paused, paused: undefined, offeredIncident: undefined },
    effects,
  )
  return paused ? thenSay(ended, resumeDialog(after(talk, ended))) : ended
}

/** Says again where the running dialog is. */
export function resumeDialog(talk: Talk, form = false): TurnResult {
  const running = talk.state.dialog
  if (!running) return reply(talk, [])
  const { conversation } = wordsOf(talk)
  const result = runStep(talk, running.dialog, { kind: 'resume', form })
  return {
    replies: [
      text(conversation.backTo(conversation.dialogs[running.dialog])),
      ...showDialog(talk, running.dialog, result),
    ],
    state: { ...talk.state, dialog: result.state },
    effects: [],
  }
}

export const effectOf = (
  { turn }: Talk,
  { nonce, submission }: ConversationState['sent'][number],
): Effect => ({
  submission,
  idempotencyKey: nonce,
  person: turn.person,
})
