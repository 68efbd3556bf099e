import type { CardName, CardValues } from '../../cards/card-values'
import type { CoreApi, Submission } from '../../core/contract/core-api'
import type { ActingPerson, Role } from '../../core/contract/people'
import type { DialogId, DialogState, Known } from '../../dialogs/types'
import type { Knowledge } from '../../knowledge/types'
import type { Language } from '../../wording/language'

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

export type Reply =
  | { kind: 'text'; text: string; citations?: ShownCitation[]; suggestions?: Suggestion[] }
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
  known?: Known & { role?: Role }
  /** The last submissions by nonce, newest first: pressing their card again repeats the answer, not the request. */
  sent: { nonce: string; submission: Submission }[]
  /** The open incident a summary offered to join. */
  offeredIncident?: string
  /** A dialog set aside for another one; taken up again when that ends. */
  paused?: DialogState
}

export interface TurnParts {
  knowledge: Knowledge
  /** Reads only; writes leave the turn as effects. */
  core: Pick<CoreApi, 'me' | 'units' | 'similarIncidents' | 'myRequests' | 'queue' | 'request'>
}

export interface TurnResult {
  replies: Reply[]
  state: ConversationState
  effects: Effect[]
  /** Said after what came of the effects: a dialog set aside is taken up again last. */
  afterwards?: Reply[]
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
