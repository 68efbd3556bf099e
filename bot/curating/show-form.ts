import type { FormInput } from '../../cards/card-values'
import { reply, type Talk, wordsOf } from '../conversation/talk'
import type { Reply, TurnResult } from '../conversation/types'
import { type AnswerDraft, type AnswerFields, mintNonce } from './answer-draft'

export type FieldProblems = Partial<Record<keyof AnswerFields, string>>

/** Opens the form with what is known; the draft that was open before is dropped. */
export function openForm(talk: Talk, draft: Omit<AnswerDraft, 'nonce'>): TurnResult {
  const curating = { ...draft, nonce: mintNonce(talk) }
  return reply(talk, [showForm(talk, curating, {})], { curating })
}

export function showForm(
  talk: Talk,
  { nonce, fields, amending }: AnswerDraft,
  problems: FieldProblems,
): Reply {
  const { form } = wordsOf(talk).curating
  const input = (id: keyof AnswerFields, more: Pick<FormInput, 'kind'> & Partial<FormInput>): FormInput => ({
    id,
    label: more.required ? form[id] : form.optional(form[id]),
    errorMessage: form.missing(form[id]),
    required: false,
    value: fields[id],
    ...(problems[id] && { problem: problems[id] }),
    ...more,
  })
  return {
    kind: 'card',
    card: 'form',
    values: {
      title: amending ? form.amend(amending.number) : form.title,
      intro: form.intro,
      warning: form.warning,
      problems: [],
      inputs: [
        input('question', { kind: 'line', required: true, atMost: 300 }),
        input('variants', { kind: 'text', atMost: 2000 }),
        input('text', { kind: 'text', required: true, atMost: 2000 }),
        input('citations', { kind: 'line', hint: form.citationsHint, atMost: 500 }),
        input('expiresOn', { kind: 'date' }),
      ],
      submit: { title: form.preview, data: { do: 'curated-form', nonce } },
      cancel: { title: form.cancel, data: { do: 'curated-cancel', nonce } },
    },
  }
}
