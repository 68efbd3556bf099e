import type { Language } from '../../wording/language'
import { understand } from '../understanding/understand'
import { dialogRunning, resumeDialog } from './dialog-step'
import { showWelcome } from './show-help'
import { takeCard } from './take-card'
import { takeText } from './take-text'
import { join, reply, type Talk, text, wordsOf } from './talk'
import type { ConversationState, TakeTurn, Turn, TurnResult } from './types'

/** One turn of a conversation: what arrived and the state it met → what to say, the new state, what to write. */
export const takeTurn: TakeTurn = async (turn, state, parts) => {
  const talk: Talk = { turn, state: { ...state, language: languageOf(turn, state) }, parts }
  const { input } = turn
  switch (input.kind) {
    case 'installed':
      return state.welcomed ? reply(talk, []) : reply(talk, [showWelcome(talk)], { welcomed: true })
    case 'file':
      return thenResume(talk, wordsOf(talk).conversation.file)
    case 'empty':
      return thenResume(talk, wordsOf(talk).conversation.empty)
    case 'card':
      return takeCard(talk, input.data)
    case 'text':
      return input.text.trim()
        ? takeText(talk, input.text.trim())
        : thenResume(talk, wordsOf(talk).conversation.empty)
  }
}

async function thenResume(talk: Talk, said: string): Promise<TurnResult> {
  if (dialogRunning(talk)) return join(reply(talk, [text(said)]), resumeDialog(talk))
  const { check, help } = wordsOf(talk).conversation.commands
  return reply(talk, [text(said, [check, help])])
}

/** A language chosen by command stays; else the client's locale decides, and an English sentence is answered in English. */
function languageOf(turn: Turn, state: ConversationState): Language {
  if (state.languageChosen) return state.language
  if (turn.locale?.toLowerCase().startsWith('en')) return 'en'
  const said = turn.input.kind === 'text' ? understand(turn.input.text.slice(0, 500)).language : undefined
  if (said) return said
  return turn.locale && state.dialog === undefined && turn.input.kind !== 'card' ? 'vi' : state.language
}
