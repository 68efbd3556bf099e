import { readDocumentQuestion } from '../../knowledge/document-question'
import type { Question } from '../../knowledge/read-question'
import { readSentence } from '../../knowledge/read-sentence'
import { foldedKey } from '../../knowledge/vietnamese/syllable-key'
import { asksSomething } from './asks-something'
import { type AccountKind, findAccountKind, isForOthers, wantsAccountAction } from './find-account-kind'
import { findAlarm } from './find-alarm'
import { type Alarm, type IncidentCategory, incidentSigns, reportVerbs } from './incident-words'
import { matchSetPhrase } from './match-set-phrase'
import {
  categoryIn,
  emailsIn,
  requestNumberIn,
  type Scope,
  type Since,
  scopeIn,
  sinceIn,
} from './prefill-from'
import {
  type AnswerWord,
  answerPhrases,
  type Command,
  commandPhrases,
  type SmallTalk,
  smallTalkPhrases,
} from './set-phrases'
import { checksDocument, seeksPerson, seesOwnRequests } from './wishes'

export type Intent =
  | 'question'
  | 'account-request'
  | 'incident-report'
  | 'document-check'
  | 'my-requests'
  | 'ask-human'
  | 'help'

/** Something the product does, besides answering. */
export type Action = 'account-request' | 'incident-report' | 'document-check' | 'ask-human'

export interface Understood {
  intent: Intent
  /** The whole sentence is a command, whatever dialog is running. */
  command?: Command
  smallTalk?: SmallTalk
  /** The sentence asks for the action itself. */
  starts?: Action
  /** The answer to this question should also offer that action. */
  offers?: Action
  /** 'TK-2026-000123'. */
  requestNumber?: string
  /** What the sentence already tells a form; `text` is the sentence, never kept beside an alarm. */
  prefill: {
    kind?: AccountKind
    forOthers?: boolean
    emails?: string[]
    category?: IncidentCategory
    since?: Since
    scope?: Scope
    text?: string
  }
  /** Needs a person at once, or must not be stored. */
  alarm?: Alarm
  /** The whole sentence answers a closed question of the running dialog. */
  answerWord?: AnswerWord
  /** Undefined when the sentence does not tell. */
  language?: 'vi' | 'en'
}

/** What a sentence is for: a question, an action to start, a command, small talk, an answer. Pure. */
export function understand(sentence: string): Understood {
  const read = readSentence(sentence)
  const words = read.words.map((word) => word.fold)
  const text = ` ${words.join(' ')} `
  const typed = ` ${read.words.map((word) => foldedKey(word.typed)).join(' ')} `
  const language = languageOf(read)
  const requestNumber = requestNumberIn(sentence)
  const base = { ...(language && { language }), ...(requestNumber && { requestNumber }) }

  const command =
    matchSetPhrase(words, commandPhrases) ?? matchSetPhrase(typed.trim().split(' '), commandPhrases)
  const smallTalk =
    matchSetPhrase(words, smallTalkPhrases) ?? matchSetPhrase(typed.trim().split(' '), smallTalkPhrases)
  const answerWord =
    matchSetPhrase(words, answerPhrases) ?? matchSetPhrase(typed.trim().split(' '), answerPhrases)
  if (command || smallTalk || answerWord) {
    return {
      intent: intentOfCommand(command, smallTalk),
      ...base,
      ...(command && { command }),
      ...(smallTalk && { smallTalk }),
      ...(answerWord && { answerWord }),
      ...(command === 'ask-human' && { starts: 'ask-human' as const }),
      prefill: {},
    }
  }

  const asks = asksSomething(read, text)
  const alarm = findAlarm(read.line, text, asks)
  if (alarm === 'password-in-message')
    return { intent: accountOr(text, 'question'), ...base, alarm, prefill: {} }
  if (alarm) {
    const prefill = { category: alarm, ...told(text) }
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

function findWish(read: Question, text: string, asks: boolean): { starts?: Action; offers?: Action } {
  const document = readDocumentQuestion(read.words, read.english)
  const kind = findAccountKind(text)
  const incident = reportVerbs.test(text) || incidentSigns.test(text)
  const sending = document.says.has('sending') && (document.says.has('document') || document.touchesBan)
  if (checksDocument(text, document)) return { starts: 'document-check' }
  if (asks) {
    if (seeksPerson(text)) return { starts: 'ask-human' }
    if (kind === 'recover') return { offers: 'account-request' }
    if (document.touchesBan && (sending || document.says.has('channel'))) return { offers: 'document-check' }
    if (kind) return { offers: 'account-request' }
    if (incident) return { offers: 'incident-report' }
    if (sending && document.says.has('channel')) return { offers: 'document-check' }
    if (/ (tai khoan|mat khau|account|password|cap quyen|phan quyen) /.test(text))
      return { offers: 'account-request' }
    if (/ (su co|incident) /.test(text)) return { offers: 'incident-report' }
    return / (huong dan|ho tro|lien he|hotline|so dien thoai|tai lieu huong dan|guide|manual|training|support|contact) /.test(
      text,
    )
      ? { offers: 'ask-human' }
      : {}
  }
  if (reportVerbs.test(text)) return { starts: 'incident-report' }
  if (kind && wantsAccountAction(text)) return { starts: 'account-request' }
  if (incident) return { starts: 'incident-report' }
  if (seeksPerson(text)) return { starts: 'ask-human' }
  if (kind) return { offers: 'account-request' }
  return sending ? { offers: 'document-check' } : {}
}

function told(text: string): { since?: Since; scope?: Scope } {
  const since = sinceIn(text)
  const scope = scopeIn(text)
  return { ...(since && { since }), ...(scope && { scope }) }
}

function prefillFor(action: Action | undefined, sentence: string, text: string): Understood['prefill'] {
  if (action === 'account-request') {
    const kind = findAccountKind(text)
    const emails = emailsIn(sentence)
    const forOthers = isForOthers(text) || emails.length > 1
    return { ...(kind && { kind }), ...(forOthers && { forOthers }), ...(emails.length > 0 && { emails }) }
  }
  if (action === 'incident-report') {
    const category = categoryIn(text)
    // A bare "báo sự cố" tells nothing about what happened.
    const tells = category !== undefined || text.trim().split(' ').length > 5
    return { ...(category && { category }), ...told(text), ...(tells && { text: sentence.trim() }) }
  }
  return {}
}

function intentOfCommand(command: Command | undefined, smallTalk: SmallTalk | undefined): Intent {
  if (command === 'ask-human' || command === 'my-requests') return command
  if (command === 'help' || smallTalk === 'greeting') return 'help'
  return 'question'
}

function accountOr(text: string, other: Intent): Intent {
  return findAccountKind(text) ? 'account-request' : other
}

function languageOf({ english, words, line }: Question): 'vi' | 'en' | undefined {
  if (english) return 'en'
  if (/[ăâđêôơưà-ỹ]/iu.test(line)) return 'vi'
  const syllables = words.filter(({ key }) => /[^\p{ASCII}]/u.test(key)).length
  return syllables > 0 && words.length > 1 ? 'vi' : undefined
}
