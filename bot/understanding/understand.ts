import type { Question } from '../../knowledge/question/read-question'
import { readSentence } from '../../knowledge/question/read-sentence'
import { foldedKey } from '../../knowledge/vietnamese/syllable-key'
import { asksForHelp } from './asks-for-help'
import { asksSomething } from './asks-something'
import { findAccountKind } from './find-account-kind'
import { findAlarm } from './find-alarm'
import { type Action, findWish } from './find-wish'
import type { Alarm } from './incident-words'
import { matchSetPhrase } from './match-set-phrase'
import { type Prefill, prefillFor, whenAndWho } from './prefill-for'
import {
  type AnswerWord,
  answerPhrases,
  type Command,
  commandPhrases,
  type SmallTalk,
  smallTalkPhrases,
} from './set-phrases'
import { requestNumberIn } from './told-in'
import { seesOwnRequests } from './wishes'

export type Intent =
  | 'question'
  | 'account-request'
  | 'incident-report'
  | 'document-check'
  | 'my-requests'
  | 'ask-human'
  | 'help'

export interface Understood {
  intent: Intent
  /** The sentence asks to be told something. */
  asks: boolean
  /** The whole sentence is a command, whatever dialog is running. */
  command?: Command
  smallTalk?: SmallTalk
  /** The sentence asks for the action itself. */
  starts?: Action
  /** The answer to this question should also offer that action. */
  offers?: Action
  /** 'TK-2026-000123'. */
  requestNumber?: string
  prefill: Prefill
  /** Needs a person at once, or must not be stored. */
  alarm?: Alarm
  /** The whole sentence answers a closed question of the running dialog. */
  answerWord?: AnswerWord
  /** Undefined when the sentence does not tell. */
  language?: 'vi' | 'en'
}

let last: { sentence: string; understood: Understood } | undefined

/** What a sentence is for: a question, an action to start, a command, small talk, an answer. */
export function understand(sentence: string): Understood {
  // A turn asks for its sentence more than once.
  if (last?.sentence !== sentence) last = { sentence, understood: readFor(sentence) }
  return { ...last.understood, prefill: { ...last.understood.prefill } }
}

function readFor(sentence: string): Understood {
  const read = readSentence(sentence)
  const words = read.words.map((word) => word.fold)
  const text = ` ${words.join(' ')} `
  const typed = read.words.map((word) => foldedKey(word.typed))
  const language = languageOf(read)
  const requestNumber = requestNumberIn(sentence)
  const told = { ...(language && { language }), ...(requestNumber && { requestNumber }) }

  const whole = <Name extends string>(listings: Record<Name, string>): Name | undefined =>
    matchSetPhrase(words, listings) ?? matchSetPhrase(typed, listings)
  const said = whole(commandPhrases) ?? (asksForHelp(text) ? 'help' : undefined)
  // "em thôi" is "only me", an answer; "thôi" alone stops.
  const command = said === 'cancel' && / (em|toi|minh) thoi $/.test(text) ? undefined : said
  const smallTalk = whole(smallTalkPhrases)
  const answerWord = whole(answerPhrases)
  if (command || smallTalk || answerWord) {
    return {
      intent: intentOfCommand(command, smallTalk),
      asks: false,
      ...told,
      ...(command && { command }),
      ...(smallTalk && { smallTalk }),
      ...(answerWord && { answerWord }),
      ...(command === 'ask-human' && { starts: 'ask-human' as const }),
      prefill: {},
    }
  }

  const asks = asksSomething(read, text)
  const base = { ...told, asks }
  const alarm = findAlarm(read.line, text, asks)
  if (alarm === 'password-in-message')
    return { intent: findAccountKind(text) ? 'account-request' : 'question', ...base, alarm, prefill: {} }
  if (alarm) {
    const prefill = { category: alarm, ...whenAndWho(text) }
    return { intent: 'incident-report', starts: 'incident-report', ...base, alarm, prefill }
  }
  if (requestNumber || seesOwnRequests(text)) {
    return { intent: 'my-requests', ...base, command: 'my-requests', prefill: {} }
  }
  const wish = findWish(read, text, asks)
  const prefill = prefillFor(wish.starts, sentence, text)
  if (wish.starts) return { intent: wish.starts, starts: wish.starts, ...base, prefill }
  return { intent: 'question', ...base, ...(wish.offers && { offers: wish.offers }), prefill }
}

function intentOfCommand(command: Command | undefined, smallTalk: SmallTalk | undefined): Intent {
  if (command === 'ask-human' || command === 'my-requests') return command
  if (command === 'help' || smallTalk === 'greeting') return 'help'
  return 'question'
}

function languageOf({ english, words, line }: Question): 'vi' | 'en' | undefined {
  if (english) return 'en'
  if (/[ăâđêôơưà-ỹ]/iu.test(line)) return 'vi'
  const syllables = words.filter(({ key }) => /[^\p{ASCII}]/u.test(key)).length
  return syllables > 0 && words.length > 1 ? 'vi' : undefined
}
