import type { DialogId } from '../../dialogs/types'
import { type Catalogue, wordingIn } from '../../wording/catalogue'
import type { DialogWords } from '../../wording/dialog-words'
import type { ConversationState, Effect, Reply, Suggestion, Turn, TurnParts, TurnResult } from './types'

/** One turn being taken: what arrived, the state it met, and the parts it may ask. */
export interface Talk {
  turn: Turn
  state: ConversationState
  parts: TurnParts
}

export const wordsOf = (talk: Talk): Catalogue => wordingIn(talk.state.language)

export const dialogWords = (talk: Talk, dialog: DialogId): DialogWords => wordsOf(talk).dialogs.words[dialog]

export const text = (said: string, suggestions?: Suggestion[]): Reply =>
  suggestions?.length ? { kind: 'text', text: said, suggestions } : { kind: 'text', text: said }

export const reply = (
  talk: Talk,
  replies: Reply[],
  changes: Partial<ConversationState> = {},
  effects: Effect[] = [],
): TurnResult => ({ replies, state: { ...talk.state, ...changes }, effects })

/** The same talk after a result: what is said next builds on its state. */
export const after = (talk: Talk, { state }: TurnResult): Talk => ({ ...talk, state })

/** Two results of one turn, said one after the other. */
export const join = (first: TurnResult, second: TurnResult): TurnResult => ({
  ...second,
  replies: [...first.replies, ...second.replies],
  effects: [...first.effects, ...second.effects],
})

/** A result whose effects are told before the rest is said. */
export const thenSay = (first: TurnResult, { replies, state }: TurnResult): TurnResult => ({
  ...first,
  state,
  afterwards: [...(first.afterwards ?? []), ...replies],
})

export const inPersonal = ({ turn }: Talk): boolean => turn.place === 'personal'

/** Personal matters leave a channel or group: said here in one sentence, continued in the 1:1 chat. */
export const continueInPersonal = (talk: Talk, said: string): TurnResult => ({
  ...reply(talk, [text(wordsOf(talk).conversation.movedToPersonal)]),
  continuePersonally: { text: said },
})
