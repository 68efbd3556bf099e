import type { DialogId } from '../../dialogs/types'
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
import { isUpset, seesOwnRequests, seesQueue } from './wishes'

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
  smallTalk?: SmallTalk | 'upset'
  /** Neither asks nor names anything: no question to refuse, nobody to be told of it. */
  saysNothing?: boolean
  /** Asks how one's own request goes, rather than for the list of them. */
  follows?: true
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

/** What a sentence already tells the form of an action it did not ask for itself. */
export const prefillOf = (sentence: string, action: DialogId): Prefill =>
  prefillFor(action, sentence, textOf(readSentence(sentence)))

/** Chat spellings of small words, which the regulation never needs. */
const chatWords: Record<string, string> = {
  e: 'em',
  mik: 'minh',
  mjk: 'minh',
  thui: 'thoi',
  oki: 'ok',
  okie: 'ok',
  cj: 'chi',
  kiu: 'you',
}

const foldedWords = ({ words, english }: Question): string[] =>
  words.map(({ fold }) => (english ? fold : (chatWords[fold] ?? fold)))

/** Without "trả lời", "xin lỗi", "lời nhắn": folded, they hold a fault that nobody has. */
const textOf = (read: Question): string =>
  ` ${foldedWords(read).join(' ')} `.replace(
    / (?:tra|cau tra|xin|nhan) loi(?= )| loi (?:nhan|noi|khuyen)(?= )/g,
    ' tra-loi',
  )

const onlyPictures =
  /^(?=.*\p{Extended_Pictographic})(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|\s)+$/u

function readFor(sentence: string): Understood {
  if (onlyPictures.test(sentence))
    return { intent: 'question', asks: false, smallTalk: 'acknowledgement', prefill: {} }
  const read = readSentence(sentence)
  const words = foldedWords(read)
  const text = textOf(read)
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
  if (!requestNumber && seesQueue(text)) return { intent: 'question', ...base, command: 'queue', prefill: {} }
  if (requestNumber || seesOwnRequests(text)) {
    return { intent: 'my-requests', ...base, command: 'my-requests', follows: true, prefill: {} }
  }
  const wish = findWish(read, text, asks)
  const prefill = prefillFor(wish.starts, sentence, text)
  if (wish.starts) return { intent: wish.starts, starts: wish.starts, ...base, prefill }
  const typedText = ` ${typed.join(' ')} `
  const isQuestion = sentence.includes('?') || wish.offers !== undefined
  if (!isQuestion && (isUpset(text) || isUpset(typedText)))
    return { intent: 'question', ...base, smallTalk: 'upset', prefill }
  const saysNothing = !asks && !wish.offers && isIdle(read)
  return {
    intent: 'question',
    ...base,
    ...(wish.offers && { offers: wish.offers }),
    ...(saysNothing && { saysNothing }),
    prefill,
  }
}

const shortest = 4

/** A few words about nothing the text could hold: "hihi", "Chrome ạ". */
const isIdle = ({ segments, words }: Question): boolean => {
  const contents = segments.flatMap((segment) => segment.contents)
  const tells =
    segments.some(({ facts }) => facts.length > 0) || contents.some(({ concept }) => concept !== undefined)
  return !tells && (contents.length === 0 || words.length <= shortest)
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
