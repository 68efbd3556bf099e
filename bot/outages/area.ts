import { z } from 'zod'
import { requestNumber } from '../../core/contract/moves'
import { noticeTypes } from '../../core/contract/notices'
import { answerQuestion } from '../conversation/answer-question'
import { type Area, command, press } from '../conversation/areas'
import { dialogRunning, resumeDialog } from '../conversation/dialog-step'
import { after, inPersonal, join, reply, type Talk, text, wordsOf } from '../conversation/talk'
import type { TurnResult } from '../conversation/types'
import { asksStatus } from '../understanding/asks-status'
import { understand } from '../understanding/understand'
import { banner, tellStatus } from './current'
import { readNoticeWish } from './read-wish'
import { checkRecipients, sendNotice, tellMoved, tellWritten } from './send-notice'
import { takeNoticeForm } from './take-form'
import { editNotice, takeLooseWish, takeNoticeWish } from './write-notice'

const typed = z.string().max(4000).optional()
const revision = z.coerce.number().int()
const form = {
  type: z.enum(noticeTypes),
  nonce: z.string().max(80),
  incident: requestNumber.optional(),
  about: requestNumber.optional(),
  number: requestNumber.optional(),
  revision: revision.optional(),
  title: typed,
  text: typed,
  startsAt: typed,
  endsAt: typed,
}
const ofRevision = { number: requestNumber, revision }

/** Notices of failures and maintenance: whoever asks is told, the helpdesk writes and sends them. */
export const outages: Area = {
  presses: [
    press('notice-form', form, (talk, { title, text: said, startsAt, endsAt, ...of }) =>
      takeNoticeForm(talk, of, { title, text: said, startsAt, endsAt }),
    ),
    press('notice-drop', {}, (talk) => reply(talk, [text(wordsOf(talk).outages.dropped)])),
    press('notice-edit', { number: requestNumber }, (talk, { number }) => editNotice(talk, number)),
    press('notice-check', ofRevision, (talk, { number, revision: seen }) =>
      checkRecipients(talk, number, seen),
    ),
    press('notice-send', ofRevision, (talk, { number, revision: seen }) => sendNotice(talk, number, seen)),
  ],
  commands: [command(readNoticeWish, takeNoticeWish), command(asksStatus, tellThenResume)],
  fresh: takeLooseWish,
  tells: { writeNotice: tellWritten, moveRequest: tellMoved },
  beforeDialog: async (talk, dialog) =>
    dialog === 'incident-report' ? banner(talk, wordsOf(talk).outages.banner) : [],
  beforeQuestion: beforeSymptom,
}

async function tellThenResume(talk: Talk): Promise<TurnResult> {
  const told = await tellStatus(talk)
  return dialogRunning(talk) ? join(told, resumeDialog(after(talk, told))) : told
}

/** A question about a symptom is answered under the notice that may explain it. */
async function beforeSymptom(talk: Talk, said: string): Promise<TurnResult | undefined> {
  const understood = understand(said)
  if (!inPersonal(talk) || understood.offers !== 'incident-report') return undefined
  const notice = await banner(talk, wordsOf(talk).outages.bannerOnQuestion)
  return notice.length > 0 ? join(reply(talk, notice), answerQuestion(talk, said, understood)) : undefined
}
