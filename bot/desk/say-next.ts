import { createHash } from 'node:crypto'
import { isCommand } from '../conversation/answer-dialog'
import { reply, type Talk, text, wordsOf } from '../conversation/talk'
import type { TurnResult } from '../conversation/types'
import { whyUnsafe } from '../conversation/why-unsafe'
import type { Understood } from '../understanding/understand'

const longest = 500

/** The next message is a comment on that request. */
export const sayNext = (talk: Talk, number: string): TurnResult =>
  reply(talk, [text(wordsOf(talk).desk.saysWhat(number))], { sayingTo: number })

/** Commands keep working meanwhile; "hủy" drops the comment. */
export function takeSaid(talk: Talk, said: string, { command }: Understood): TurnResult | undefined {
  const { sayingTo } = talk.state
  if (!sayingTo) return undefined
  const { desk, answers } = wordsOf(talk)
  if (command === 'cancel') return reply(talk, [text(desk.notSaid(sayingTo))], { sayingTo: undefined })
  if (command || isCommand(said)) return undefined
  const unsafe = whyUnsafe(said, wordsOf(talk))
  if (unsafe) return reply(talk, [text(unsafe)])
  if (said.length > longest) return reply(talk, [text(answers.tooLong(said.length, longest))])
  const key = createHash('sha256').update(`${talk.turn.id}\n${sayingTo}`).digest('hex').slice(0, 40)
  return reply(talk, [], { sayingTo: undefined }, [
    {
      submission: { name: 'comment', body: { number: sayingTo, text: said, internal: false } },
      idempotencyKey: `say:${key}`,
      person: talk.turn.person,
    },
  ])
}
