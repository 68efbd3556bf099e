import type { TakeTurn, TellOutcome } from '../../bot/conversation/types'
import type { TellEvent } from '../../bot/notices/take-events'

const say = (text: string) => [{ kind: 'text' as const, text }]

/** The smallest conversation that touches everything the bot around it does. */
export const takeTurn: TakeTurn = async (turn, state, parts) => {
  const count = Number(state.lastAnswer?.text ?? 0) + 1
  const next = { ...state, lastAnswer: { question: '', text: String(count), citations: [] } }
  const done = (text: string) => ({ replies: say(text), state: next, effects: [] })
  const { input } = turn
  if (input.kind === 'installed')
    return {
      ...done(state.welcomed ? '' : 'xin chào'),
      replies: state.welcomed ? [] : say('xin chào'),
      state: { ...next, welcomed: true },
    }
  if (input.kind === 'card') {
    const effect = {
      submission: { name: 'askHuman' as const, body: { question: String(input.data.question ?? 'hỏi') } },
      idempotencyKey: String(input.data.nonce),
      person: turn.person,
    }
    return { replies: [], state: next, effects: [effect] }
  }
  if (input.kind !== 'text') return done(input.kind)
  if (input.text === 'hỏng') throw new Error('broken on purpose, with secret words')
  if (input.text === 'chậm') await parts.core.myRequests(turn.person)
  if (input.text === 'riêng')
    return turn.place === 'personal'
      ? done('ở đây riêng')
      : { ...done('đã nhắn riêng'), continuePersonally: { text: 'riêng' } }
  if (input.text === 'nguồn') {
    const citation = {
      id: 'D6.K1',
      name: 'khoản 1 Điều 6 '.repeat(10),
      quote: 'Văn bản mật '.repeat(40),
      notes: [],
    }
    const text = 'Theo [1] và [2].'
    return {
      replies: [
        {
          kind: 'text',
          text,
          citations: [1, 2, 2, 7].map((position) => ({ ...citation, position })),
          suggestions: [{ title: 'Trợ giúp', text: 'trợ giúp' }],
        },
      ],
      state: next,
      effects: [],
    }
  }
  return done(`${count}: ${input.text}`)
}

export const tellOutcome: TellOutcome = (effect, outcome) => {
  if (outcome.outcome === 'core-unreachable') return say('đã giữ lại')
  if (outcome.outcome === 'refused') return say('bị từ chối')
  if (outcome.outcome === 'done') return say('đã xong')
  return say(`${effect.again ? 'đã có' : 'đã ghi'} ${outcome.created.number}`)
}

export const tellEvent: TellEvent = (event, audience) =>
  say(`${audience}: ${event.event} ${event.request.number}`)
