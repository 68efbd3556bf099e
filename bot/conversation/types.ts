import type { CardName, CardValues } from '../../cards/card-values'
import type { CoreApi, Submission } from '../../core/contract/core-api'
import type { ActingPerson, Role } from '../../core/contract/people'
import type { DialogId, DialogState, Known } from '../../dialogs/types'
import type { Knowledge } from '../../knowledge/types'
import type { Language } from '../../wording/language'
import type { AnswerDraft } from '../curating/answer-draft'
import type { CuratedAnswers } from '../curating/follow-answers'
import type { PreferenceStore } from '../store/preferences'

export type Place = 'personal' | 'group' | 'channel'

export type TurnInput =
  /** The bot's own mention is already taken out. */
  | { kind: 'text'; text: string }
  /** A button or form of a card: what the client sent back, unsigned and untrusted. */
  | { kind: 'card'; data: Record<string, unknown> }
  /** A file, picture or voice note. */
  | { kind: 'file' }
  /** A sticker, reaction or an activity without content. */
  | { kind: 'empty' }
  /** The app was added; the welcome is said once per conversation. */
  | { kind: 'installed' }
  /** A thumb under one of the bot's messages, by the id the client gave it. */
  | { kind: 'feedback'; about: string; reaction: 'like' | 'dislike'; comment: string }

export interface Turn {
  /** Unique and repeatable for one delivery of one activity: seed of every id the turn mints. */
  id: string
  input: TurnInput
  place: Place
  person: ActingPerson
  /** As the client sent it, 'vi-VN'; absent on the first event. */
  locale?: string
  at: Date
}

/** A button under a text message: pressing it says `text`. */
export interface Suggestion {
  title: string
  text: string
}

/** A source as the client shows it: [n] in the text, its name and the start of the verbatim quote. */
export interface ShownCitation {
  position: number
  /** Unit id. */
  id: string
  /** 'điểm a khoản 1 Điều 6 Quy chế … (QĐ 2226/QĐ-BCT)' */
  name: string
  quote: string
  /** Editor's notes, shown beside the quote. */
  notes: string[]
}

/** What a thumb under an answer is about. */
export interface Rated {
  question: string
  /** Unit ids. */
  citations: string[]
}
export interface RatedAnswer extends Rated {
  answer: string
}

export type Reply =
  | {
      kind: 'text'
      text: string
      citations?: ShownCitation[]
      suggestions?: Suggestion[]
      /** An answer people can put a thumb under. */
      rated?: Rated
    }
  | {
      [N in CardName]: { kind: 'card'; card: N; values: CardValues[N]; citations?: ShownCitation[] }
    }[CardName]

/** A write for the core service. Kept durably before it is tried, so that it happens once, whatever fails. */
export interface Effect {
  submission: Submission
  idempotencyKey: string
  person: ActingPerson
  /** The same card was pressed again: the outcome is told as one that already was. */
  again?: boolean
  /** Others read along: the outcome is told without number or kind. */
  inPublic?: boolean
  /** Nobody waits for it: sent in the background, and nothing is said of it. */
  quiet?: boolean
}

export interface ConversationState {
  version: 1
  language: Language
  /** Set once the person chose a language by command: the client's locale no longer changes it. */
  languageChosen: boolean
  /** Set once a sentence told the language: the client's locale no longer decides it. */
  languageHeard: boolean
  welcomed: boolean
  dialog?: DialogState
  /** The last answered question: follow-ups start here, and a help ticket carries it. */
  lastAnswer?: {
    question: string
    text: string
    citations: string[] /** Something else was talked of since. */
    past?: boolean
  }
  /** The action the last answer offered: a bare yes starts it. */
  offer?: DialogId
  /** What the service said of the person when the dialog opened; fills forms, decides nothing. */
  known?: Known & { roles?: Role[] }
  /** The last submissions by nonce, newest first: pressing their card again repeats the answer, not the request. */
  sent: { nonce: string; submission: Submission }[]
  /** The open incident a summary offered to join. */
  offeredIncident?: string
  /** The request whose comment the next message is. */
  sayingTo?: string
  /** A dialog set aside for another one; taken up again when that ends. */
  paused?: DialogState
  /** The answer that is being written for others. */
  curating?: AnswerDraft
}

export interface TurnParts {
  knowledge: Knowledge
  /** Reads only; writes leave the turn as effects. */
  core: Pick<CoreApi, 'me' | 'units' | 'similarIncidents' | 'myRequests' | 'queue' | 'request' | 'read'>
  /** How the person wants to be told. */
  preferences: PreferenceStore
  /** Answers people wrote and approved; none where they are left out. */
  curated?: CuratedAnswers
  /** What a message of the bot in this conversation answered, by the id the client gave it. */
  ratedAnswer?: (activity: string) => Promise<RatedAnswer | undefined>
}

/** A card that shows a request as it stands, with the buttons of whoever looks. */
export interface LiveCard {
  card: 'triage' | 'approval' | 'status'
  number: string
}

export interface TurnResult {
  replies: Reply[]
  state: ConversationState
  effects: Effect[]
  /** Said after what came of the effects: a dialog set aside is taken up again last. */
  afterwards?: Reply[]
  /** What a press is answered with in place: read anew for the person once the effects are settled. */
  card?: LiveCard
  /** In a channel or group: what to continue in the 1:1 conversation of the same person. */
  continuePersonally?: { text: string }
}

export type TakeTurn = (turn: Turn, state: ConversationState, parts: TurnParts) => Promise<TurnResult>

/** What the person is told once an effect was answered, now or later. */
export type TellOutcome = (
  effect: Effect,
  outcome: import('../../core/contract/core-api').Submitted,
  state: ConversationState,
) => Reply[]
