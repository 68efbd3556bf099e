import type { Button } from '../../cards/card-values'
import type { Request } from '../../core/contract/requests'
import { showRequest } from '../conversation/show-request'
import { reply, type Talk, text, wordsOf } from '../conversation/talk'
import type { Reply, TurnResult } from '../conversation/types'
import { whyUnread } from '../conversation/why-unread'
import { asReadersSee } from './preview-draft'
import { openForm } from './show-form'

/** A written answer: as readers see it, then its history with the moves open to the person. */
export function showWritten(talk: Talk, request: Request): Reply[] {
  const { details, number, actions } = request
  const shown = showRequest(request, talk.state.language)
  if (details.kind !== 'curated-answer' || shown.kind !== 'card' || shown.card !== 'request-details')
    return [shown]
  const { curating } = wordsOf(talk)
  const amend: Button[] = actions.includes('amend')
    ? [{ title: curating.amend, data: { do: 'curated-amend', number } }]
    : []
  const { buttons, facts } = shown.values
  const { fields } = wordsOf(talk).requests
  const asShown = [fields.text, fields.citations]
  return [
    text(curating.preview.asReadersSee),
    ...asReadersSee(talk, details, { number, version: details.version }),
    {
      ...shown,
      values: {
        ...shown.values,
        facts: facts.filter(({ title }) => !asShown.includes(title)),
        buttons: [...buttons, ...amend],
      },
    },
  ]
}

export async function amendWritten(talk: Talk, number: string): Promise<TurnResult> {
  const { requests } = wordsOf(talk)
  const read = await talk.parts.core.request(talk.turn.person, number)
  if (read.outcome !== 'found') return reply(talk, [text(whyUnread(talk, read))])
  const { details, revision, actions, status } = read.value
  if (details.kind !== 'curated-answer' || !actions.includes('amend'))
    return reply(talk, [text(requests.refused['transition-not-allowed'])])
  const { question, variants, text: said, citations, expiresOn = '' } = details
  return openForm(talk, {
    fields: {
      question,
      variants: variants.join('\n'),
      text: said,
      citations: citations.join('; '),
      expiresOn,
    },
    amending: { number, revision, version: details.version + (status === 'published' ? 1 : 0) },
  })
}
