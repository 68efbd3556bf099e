import { z } from 'zod'
import { requestNumber } from '../../core/contract/moves'
import { fold } from '../../dialogs/reading/fold'
import { wordingIn } from '../../wording/catalogue'
import { languages } from '../../wording/language'
import { type Area, command, type Press, press } from '../conversation/areas'
import { continueInPersonal, inPersonal, reply, type Talk, text, wordsOf } from '../conversation/talk'
import type { TurnResult } from '../conversation/types'
import { answerByRegulation, answerCurated, readRegulationWish } from './answer-curated'
import type { AnswerDraft } from './answer-draft'
import { sendDraft, takeForm } from './preview-draft'
import { showAnswers } from './show-answers'
import { openForm } from './show-form'
import { showGaps, writeFor } from './show-gaps'
import { amendWritten } from './show-written'

type Wish = 'gaps' | 'answers' | 'write'

const typed = z.string().max(4000).default('')
const fields = { question: typed, variants: typed, text: typed, citations: typed, expiresOn: typed }

/** Answers people write for others: what is missing, writing, approving, and answering with them. */
export const curating: Area = {
  beforeQuestion: answerCurated,
  commands: [
    command(readRegulationWish, answerByRegulation),
    command(readWish, (talk, wish, said) =>
      inPersonal(talk) ? obey(talk, wish) : continueInPersonal(talk, said),
    ),
  ],
  presses: [
    press(
      'gaps',
      { from: z.coerce.number().int().min(0).max(1000) },
      personally(({ talk, data }) => showGaps(talk, data.from)),
    ),
    press(
      'curate',
      { gap: z.coerce.number().int().optional() },
      personally(({ talk, data }) => writeFor(talk, data.gap)),
    ),
    press(
      'curated-amend',
      { number: requestNumber },
      personally(({ talk, data }) => amendWritten(talk, data.number)),
    ),
    press('curated-form', { nonce: z.string().max(80), ...fields }, (talk, { nonce, ...filled }) =>
      withDraft(talk, nonce, (draft) => takeForm(talk, draft, filled)),
    ),
    draftPress('curated-send', sendDraft),
    draftPress('curated-edit', (talk, { nonce: _, ...draft }) => openForm(talk, draft)),
    draftPress('curated-cancel', (talk) =>
      reply(talk, [text(wordsOf(talk).curating.preview.cancelled)], { curating: undefined }),
    ),
  ],
  tells: {
    giveFeedback: () => [],
  },
}

function readWish(said: string): Wish | undefined {
  const asked = fold(said).replace(/[.?!]+$/, '')
  const wishes: Wish[] = ['gaps', 'answers', 'write']
  return wishes.find((wish) =>
    languages.some((language) => fold(wordingIn(language).curating.commands[wish]) === asked),
  )
}

function obey(talk: Talk, wish: Wish): Promise<TurnResult> {
  if (wish === 'gaps') return showGaps(talk)
  return wish === 'answers' ? showAnswers(talk) : writeFor(talk)
}

function personally<D>(take: (pressed: { talk: Talk; data: D }) => Promise<TurnResult>) {
  return (talk: Talk, data: D): Promise<TurnResult> | TurnResult =>
    inPersonal(talk) ? take({ talk, data }) : gone(talk)
}

function draftPress(name: string, take: (talk: Talk, draft: AnswerDraft) => TurnResult): Press {
  return press(name, { nonce: z.string().max(80) }, (talk, { nonce }) =>
    withDraft(talk, nonce, (draft) => take(talk, draft)),
  )
}

/** A card belongs to the draft whose nonce it carries; after a change only the last card counts. */
function withDraft(talk: Talk, nonce: string, take: (draft: AnswerDraft) => TurnResult): TurnResult {
  const draft = talk.state.curating
  return draft?.nonce === nonce && inPersonal(talk) ? take(draft) : gone(talk)
}

const gone = (talk: Talk): TurnResult => reply(talk, [text(wordsOf(talk).conversation.staleCardGone)])
