import { fold } from '../../dialogs/reading/fold'
import { resumeDialog, takeStep } from '../conversation/dialog-step'
import { openDialog } from '../conversation/open-dialog'
import { showRequest } from '../conversation/show-request'
import {
  after,
  continueInPersonal,
  inPersonal,
  join,
  reply,
  type Talk,
  text,
  wordsOf,
} from '../conversation/talk'
import type { TurnResult } from '../conversation/types'
import { whyUnread } from '../conversation/why-unread'
import { requestNumberIn } from '../understanding/told-in'

const shape = /^(?:sua|sua lai|chinh sua|bo sung|sua yeu cau|amend|change|edit) (tk[\s-]*\d{4}[\s-]*\d{1,9})$/

/** 'sửa TK-2026-000012' */
export function readAmendWish(said: string): string | undefined {
  const found = shape.exec(fold(said))?.[1]
  return found && requestNumberIn(found)
}

/** Opens the request as it stands for changing; what is sent then needs confirming anew. */
export async function startAmending(talk: Talk, number: string, said = number): Promise<TurnResult> {
  if (!inPersonal(talk)) return continueInPersonal(talk, said)
  const { requests, conversation, desk } = wordsOf(talk)
  const read = await talk.parts.core.request(talk.turn.person, number)
  if (read.outcome !== 'found') return reply(talk, [text(whyUnread(talk, read))])
  const { details, revision, actions } = read.value
  if (details.kind !== 'account-request' || !actions.includes('amend')) {
    return reply(talk, [
      text(desk.notOpen(requests.actions.amend)),
      showRequest(read.value, talk.state.language),
    ])
  }
  const { dialog: running, paused } = talk.state
  if (running && (paused || running.dialog === 'account-request')) {
    const first = conversation.finishFirst(conversation.dialogs[running.dialog])
    return join(reply(talk, [text(first)]), resumeDialog(talk))
  }
  const { kind: _, holders, ...rest } = details
  const plain = holders.map(({ name, email, role }) => ({ name, email, role }))
  const opened = await openDialog(talk, 'account-request', {
    amending: { number, revision, details: { ...rest, holders: plain } },
  })
  return join(reply(talk, [text(desk.amending(number))]), await asForm(talk, opened))
}

/** Everything is known already: it is shown to be changed, not to be sent as it is. */
async function asForm(talk: Talk, opened: TurnResult): Promise<TurnResult> {
  const { dialog } = opened.state
  if (dialog?.at !== 'summary') return opened
  const { nonce, revision } = dialog
  return takeStep(after(talk, opened), dialog.dialog, { kind: 'button', button: 'edit', nonce, revision })
}
