import { joiningWords } from '../understanding/small-words'
import { understand } from '../understanding/understand'
import { answerQuestion } from './answer-question'
import { takeStep } from './dialog-step'
import { mintNonce, openDialog, whoIs } from './open-dialog'
import { after, inPersonal, join, type Talk, text, wordsOf } from './talk'
import type { TurnResult } from './types'

const sentences = /(?<=[.?!])\s+|\n+/u
const fewestWords = 3
const mostParts = 4

const partsOf = (said: string, at: RegExp): string[] =>
  said.split(at).filter((part) => part.trim().split(/\s+/).length >= fewestWords)

/** Two wishes in one message: what was asked is answered before the form opens; a second form waits for the first. */
export async function takeBoth(talk: Talk, said: string): Promise<TurnResult | undefined> {
  if (!inPersonal(talk)) return undefined
  return (await twoForms(talk, partsOf(said, joiningWords))) ?? answerAndOpen(talk, said)
}

async function twoForms(talk: Talk, parts: string[]): Promise<TurnResult | undefined> {
  const wishes = parts.map(understand).filter(({ starts }) => starts)
  const [first, second] = wishes
  if (!first?.starts || !second?.starts || first.starts === second.starts) return undefined
  const known = await whoIs(talk)
  const later = await takeStep({ ...talk, state: { ...talk.state, known } }, second.starts, {
    kind: 'open',
    known,
    said: second.prefill,
    nonce: mintNonce(talk, second.starts),
  })
  const waiting = later.state.dialog
  if (!waiting) return undefined
  const opened = await openDialog(talk, first.starts, first.prefill)
  const { conversation } = wordsOf(talk)
  const next = text(conversation.thenNext(conversation.dialogs[second.starts]))
  return join(
    { ...opened, replies: [next] },
    { ...opened, state: { ...opened.state, paused: waiting }, effects: [] },
  )
}

async function answerAndOpen(talk: Talk, said: string): Promise<TurnResult | undefined> {
  for (const parts of [partsOf(said, joiningWords), partsOf(said, sentences)]) {
    if (parts.length < 2 || parts.length > mostParts) continue
    const wish = parts.map(understand).find(({ starts }) => starts && starts !== 'ask-human')
    const asked = wish && parts.find((part) => isAnswered(talk, part))
    if (!wish?.starts || !asked) continue
    const answered = answerQuestion(talk, asked, { ...understand(asked), offers: undefined })
    return join(answered, await openDialog(after(talk, answered), wish.starts, wish.prefill))
  }
  return undefined
}

function isAnswered({ parts, state }: Talk, said: string): boolean {
  const { asks, starts, intent } = understand(said)
  if (!asks || starts || intent !== 'question') return false
  return parts.knowledge.answer(said, { language: state.language }).outcome === 'answered'
}
