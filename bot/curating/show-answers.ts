import type { RequestSummary } from '../../core/contract/requests'
import { formatDay } from '../conversation/format-time'
import { reply, type Talk, text, wordsOf } from '../conversation/talk'
import type { Reply, TurnResult } from '../conversation/types'

const rowsShown = 5

interface Row {
  number: string
  what: string
  status: string
  date: string
}

/** For those who write answers: what waits for the person's approval, then what is in use. */
export async function showAnswers(talk: Talk): Promise<TurnResult> {
  const { parts, turn } = talk
  const { conversation, requests } = wordsOf(talk)
  // Who may see the questions without answer may see the answers; the service decides.
  const allowed = await parts.core.read(turn.person, 'gaps')
  if (allowed.outcome === 'refused') return reply(talk, [text(requests.refused[allowed.problem.code])])
  const queue = await parts.core.queue(turn.person)
  if (queue.outcome !== 'found') return reply(talk, [text(conversation.coreUnreachable)])
  const waiting = queue.value.filter(({ kind }) => kind === 'curated-answer')
  return reply(talk, [listed(talk, [...waiting.map((one) => waitingRow(talk, one)), ...inUse(talk)])])
}

function waitingRow(talk: Talk, { number, requester, updatedAt }: RequestSummary): Row {
  const { curating } = wordsOf(talk)
  const date = formatDay(new Date(updatedAt), talk.state.language)
  return { number, what: requester.name, status: curating.answers.waiting, date }
}

function inUse(talk: Talk): Row[] {
  const { answers } = wordsOf(talk).curating
  const day = (date: string | Date): string => formatDay(date, talk.state.language)
  return (talk.parts.curated?.all(talk.turn.at) ?? []).map(
    ({ number, question, version, expiresOn, approvedAt }) => ({
      number,
      what: question,
      status: [answers.inUse(version), expiresOn && answers.expires(day(expiresOn))]
        .filter(Boolean)
        .join(', '),
      date: day(new Date(approvedAt)),
    }),
  )
}

function listed(talk: Talk, rows: Row[]): Reply {
  const { answers } = wordsOf(talk).curating
  if (rows.length === 0) return text(answers.none)
  const shown = rows.slice(0, rowsShown)
  const left = rows.length - shown.length
  return {
    kind: 'card',
    card: 'request-list',
    values: {
      title: answers.title,
      text: left > 0 ? `${answers.text} ${answers.more(left)}` : answers.text,
      rows: shown.map((row) => ({
        ...row,
        button: { title: answers.open, data: { do: 'open', number: row.number } },
      })),
      buttons: [{ title: answers.write, data: { do: 'curate' } }],
    },
  }
}
