import { createHash } from 'node:crypto'
import type { DialogId } from '../../dialogs/types'
import { areas } from './all-areas'
import { resumeDialog, takeStep } from './dialog-step'
import { join, reply, type Talk, text, wordsOf } from './talk'
import type { ConversationState, Reply, TurnResult } from './types'

/** Opens a dialog with what is known; one already running is set aside and taken up again afterwards. */
export async function openDialog(
  talk: Talk,
  dialog: DialogId,
  prefill: Record<string, unknown>,
): Promise<TurnResult> {
  const { dialog: running, paused, lastAnswer } = talk.state
  if (running?.dialog === dialog) return tellMore(talk, dialog, prefill)
  if (running && paused) return finishFirst(talk, running.dialog)
  const known = await whoIs(talk)
  const opening: Talk = {
    ...talk,
    state: {
      ...talk.state,
      known,
      paused: running,
      dialog: undefined,
      offer: undefined,
      sayingTo: undefined,
    },
  }
  const attached = dialog === 'ask-human' && lastAnswer && !lastAnswer.past && lastAnswer
  const said = attached
    ? {
        ...prefill,
        asked: attached.question,
        answered: withoutMarks(attached.text),
        citations: attached.citations,
      }
    : prefill
  const opened = await takeStep(opening, dialog, {
    kind: 'open',
    known,
    said,
    nonce: mintNonce(talk, dialog),
  })
  return { ...opened, replies: [...(await saidBefore(opening, dialog)), ...opened.replies] }
}

async function saidBefore(talk: Talk, dialog: DialogId): Promise<Reply[]> {
  const said = await Promise.all(areas.map(({ beforeDialog }) => beforeDialog?.(talk, dialog) ?? []))
  return said.flat()
}

function finishFirst(talk: Talk, running: DialogId): TurnResult {
  const { conversation } = wordsOf(talk)
  const said = reply(talk, [text(conversation.finishFirst(conversation.dialogs[running]))])
  return join(said, resumeDialog(talk))
}

/** The same wish again: what it tells anew is filled in. */
async function tellMore(talk: Talk, dialog: DialogId, said: Record<string, unknown>): Promise<TurnResult> {
  const { conversation } = wordsOf(talk)
  const back = reply(talk, [text(conversation.backTo(conversation.dialogs[dialog]))])
  return join(back, await takeStep(talk, dialog, { kind: 'told', said }))
}

/** Chat markup means nothing in a ticket. */
const withoutMarks = (said: string): string => said.replace(/\*\*|^> /gm, '')

/** The same turn delivered twice mints the same nonce, so its one submission stays one. */
export const mintNonce = ({ turn }: Talk, dialog: DialogId): string =>
  createHash('sha256').update(`${turn.id}\n${turn.person.objectId}\n${dialog}`).digest('hex').slice(0, 24)

/** What the service knows of the person, to fill a form; the client's own claims do when it is unreachable. */
export async function whoIs({ turn, parts }: Talk): Promise<NonNullable<ConversationState['known']>> {
  const me = await parts.core.me(turn.person)
  if (me.outcome !== 'found') return { name: turn.person.name, email: turn.person.email }
  const { name, email, unit, roles } = me.value
  return { name, email: email ?? turn.person.email, unit: unit?.name, roles }
}
