import type { Gap } from '../../core/contract/feedback'
import { formatDay } from '../conversation/format-time'
import { reply, type Talk, text, wordsOf } from '../conversation/talk'
import type { Reply, TurnResult } from '../conversation/types'
import { whyUnread } from '../conversation/why-unread'
import { emptyFields } from './answer-draft'
import { openForm } from './show-form'

const rowsShown = 5

export async function showGaps(talk: Talk, from = 0): Promise<TurnResult> {
  const gaps = await readGaps(talk)
  return 'say' in gaps ? reply(talk, [gaps.say]) : reply(talk, [listed(talk, gaps.value, from)])
}

/** The form with the question of a group; what nobody wrote an answer for any more starts empty. */
export async function writeFor(talk: Talk, gap?: number): Promise<TurnResult> {
  const gaps = await readGaps(talk)
  if ('say' in gaps) return reply(talk, [gaps.say])
  const asked = gaps.value.find(({ id }) => id === gap)
  if (!asked) return openForm(talk, { fields: emptyFields })
  const fields = {
    ...emptyFields,
    question: asked.question.slice(0, 300),
    variants: asked.variants.join('\n'),
  }
  return openForm(talk, { fields, gap: asked.id })
}

/** Whoever may not see them is told so by the service. */
async function readGaps(talk: Talk): Promise<{ value: Gap[] } | { say: Reply }> {
  const read = await talk.parts.core.read(talk.turn.person, 'gaps')
  return read.outcome === 'found' ? { value: read.value } : { say: text(whyUnread(talk, read)) }
}

function listed(talk: Talk, gaps: Gap[], from: number): Reply {
  const words = wordsOf(talk).curating.gaps
  const shown = gaps.slice(from, from + rowsShown)
  if (shown.length === 0) return text(words.none)
  const left = gaps.length - from - shown.length
  return {
    kind: 'card',
    card: 'request-list',
    values: {
      title: words.title,
      text: left > 0 ? `${words.text} ${words.more(left)}` : words.text,
      rows: shown.map(({ id, question, unanswered, disliked, lastAskedAt, answeredBy }) => ({
        number: words.group(id),
        what: question,
        status: [words.counts(unanswered, disliked), answeredBy && words.beingAnswered(answeredBy)]
          .filter(Boolean)
          .join(', '),
        date: formatDay(new Date(lastAskedAt), talk.state.language),
        button: { title: words.write, data: { do: 'curate', gap: id } },
      })),
      buttons: left > 0 ? [{ title: words.next, data: { do: 'gaps', from: from + rowsShown } }] : [],
    },
  }
}
