import type { CuratedAnswerBody } from '../../core/contract/curated-answers'
import { factIf } from '../conversation/fact-if'
import { formatDay } from '../conversation/format-time'
import { reply, type Talk, text, wordsOf } from '../conversation/talk'
import type { Effect, Reply, TurnResult } from '../conversation/types'
import { whyUnsafe } from '../conversation/why-unsafe'
import { type AnswerDraft, type AnswerFields, mintNonce } from './answer-draft'
import { composeCurated } from './compose-curated'
import { readDraft } from './read-draft'
import { showForm } from './show-form'

const placeholder = 'HD-…'

/** The form was sent: shown as readers will see it, or again with what is wrong. */
export function takeForm(talk: Talk, draft: AnswerDraft, fields: AnswerFields): TurnResult {
  const { curating } = wordsOf(talk)
  const typed = Object.values(fields).join('\n')
  const unsafe = whyUnsafe(typed, wordsOf(talk))
  if (unsafe) return reply(talk, [text(unsafe)])
  const filled = { ...draft, fields, nonce: mintNonce(talk) }
  const read = readDraft(talk, filled)
  if ('problems' in read) return reply(talk, [showForm(talk, filled, read.problems)], { curating: filled })
  return reply(
    talk,
    [
      text(curating.preview.asReadersSee),
      ...asReadersSee(talk, read.body, draft.amending),
      askToSend(talk, filled, read.body),
    ],
    { curating: filled },
  )
}

/** Without the buttons that belong to a question. */
export function asReadersSee(
  talk: Talk,
  answer: Pick<CuratedAnswerBody, 'text' | 'citations'>,
  { number, version }: { number: string; version: number } = { number: placeholder, version: 1 },
): Reply[] {
  const { knowledge } = talk.parts
  const written = { ...answer, number, version, approvedAt: talk.turn.at.toISOString() }
  const { language } = talk.state
  const composed = composeCurated(written, knowledge, { language, instruments: knowledge.instruments })
  return composed ? [{ kind: 'text', ...composed }] : []
}

function askToSend(talk: Talk, { nonce }: AnswerDraft, body: CuratedAnswerBody): Reply {
  const { preview } = wordsOf(talk).curating
  return {
    kind: 'card',
    card: 'summary',
    values: {
      title: preview.title,
      facts: [
        ...factIf(preview.question, body.question),
        ...factIf(preview.variants, body.variants.join('\n')),
        ...factIf(preview.expiresOn, body.expiresOn && formatDay(body.expiresOn, talk.state.language)),
      ],
      note: preview.note,
      buttons: [
        { title: preview.send, data: { do: 'curated-send', nonce } },
        { title: preview.edit, data: { do: 'curated-edit', nonce } },
        { title: preview.cancel, data: { do: 'curated-cancel', nonce } },
      ],
    },
  }
}

/** Pressed twice, it is told again and written once. */
export function sendDraft(talk: Talk, draft: AnswerDraft): TurnResult {
  const read = readDraft(talk, draft)
  if ('problems' in read) return reply(talk, [showForm(talk, draft, read.problems)])
  const { nonce, amending } = draft
  const { gap: _, ...details } = read.body
  const submission: Effect['submission'] = amending
    ? {
        name: 'moveRequest',
        body: {
          number: amending.number,
          revision: amending.revision,
          action: 'amend',
          details: { kind: 'curated-answer', ...details },
        },
      }
    : { name: 'proposeAnswer', body: read.body }
  const effect = { submission, idempotencyKey: `curate:${nonce}`, person: talk.turn.person }
  return reply(talk, [], {}, [effect])
}
