import type { Language } from '../../wording/language'
import { takeFeedback } from '../curating/take-feedback'
import { understand } from '../understanding/understand'
import { dialogRunning, resumeDialog } from './dialog-step'
import { showWelcome } from './show-help'
import { takeCard } from './take-card'
import { takeText } from './take-text'
import { join, reply, type Talk, text, wordsOf } from './talk'
import type { ConversationState, TakeTurn, Turn, TurnResult } from './types'

/** One turn of a conversation: what arrived and the state it met → what to say, the new state, what to write. */
export const takeTurn: TakeTurn = async (turn, state, parts) => {
  const result = await takeInput(turn, state, parts)
  // A thumb is about what was said before: nothing new was.
  if (turn.input.kind === 'feedback') return result
  return { ...result, state: { ...result.state, lastAnswer: aged(state, result.state) } }
}

/** An answer that was not asked for in this turn is past: a help ticket no longer takes its question as its own. */
function aged(before: ConversationState, { lastAnswer, dialog }: ConversationState) {
  const kept = lastAnswer !== undefined && lastAnswer === before.lastAnswer && dialog === before.dialog
  return kept ? { ...lastAnswer, past: true } : lastAnswer
}

const takeInput: TakeTurn = async (turn, state, parts) => {
  const talk: Talk = { turn, state: { ...state, ...languageOf(turn, state) }, parts }
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
    case 'feedback':
      return takeFeedback(talk, input)
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

type Heard = Pick<ConversationState, 'language' | 'languageHeard'>

/**
 * A language chosen by command stays. Else people are answered in the language they write: many who write
 * Vietnamese have an English client, so its locale decides only until the first sentence that tells.
 * Inside a dialog nothing switches: a Vietnamese name is no wish for Vietnamese.
 */
function languageOf({ input, locale }: Turn, state: ConversationState): Heard {
  const { language, languageHeard, languageChosen, dialog } = state
  if (languageChosen || dialog) return { language, languageHeard }
  const said = input.kind === 'text' ? languageIn(input.text, locale) : undefined
  if (said) return { language: said, languageHeard: true }
  if (languageHeard || !locale) return { language, languageHeard }
  return { language: locale.toLowerCase().startsWith('en') ? 'en' : 'vi', languageHeard }
}

/**
 * One bare word ("help", a request number) tells nothing; one with Vietnamese marks does. Words without
 * marks look like Vietnamese too easily to switch an English client.
 */
function languageIn(text: string, locale: string | undefined): Language | undefined {
  const { language } = understand(text.slice(0, 500))
  if (language === 'vi' && /[\p{M}\u0111]/iu.test(text.normalize('NFD'))) return 'vi'
  const words = text.trim().split(/\s+/).length
  if (language === 'vi' && locale?.toLowerCase().startsWith('en')) return words >= 4 ? 'vi' : undefined
  return words >= 2 ? language : undefined
}
