import type { ActingPerson } from '../../core/contract/people'
import type { LiveCard, Place, Reply, TurnInput } from '../conversation/types'

export interface Account {
  id: string
  name?: string
}

/** Where a conversation can be written to; plain data, kept with the conversation. */
export interface Address {
  tenant: string
  conversation: string
  place: Place
  channel: string
  serviceUrl: string
  bot: Account
  /** The person of a 1:1 conversation; in a group, the one who spoke last. */
  person?: Account
}

/** One activity as the rest of the bot sees it. */
export interface Incoming {
  /** Id of the activity; a repeated delivery has the same. */
  activity: string
  address: Address
  input: TurnInput
  person: ActingPerson
  locale?: string
}

export type Delivery =
  /** Ids of the activities that were posted, in order; `lastOf` has the last one of each reply. */
  | { outcome: 'sent'; activities: string[]; lastOf?: (string | undefined)[] }
  /**
   * The first `sent` replies arrived; the rest may be tried again after the wait. `doubtful`: not one of the
   * answers that Teams asks to try again.
   */
  | { outcome: 'later'; sent: number; waitMs: number; reason: string; doubtful?: true }
  /** Will never arrive. `gone`: the whole conversation cannot be written to any more. */
  | { outcome: 'dead'; sent: number; gone: boolean; reason: string }

/** `missing`: what was to be changed is not there any more. */
export type Updated = Delivery | { outcome: 'missing' }

/** Says something in answer to one activity. */
export interface Answer {
  /** The caller takes the replies with its own answer: a repeated delivery gets them again. */
  inline: boolean
  say(replies: Reply[]): Promise<Delivery>
  typing(): Promise<void>
  /** The pressed card is answered with itself, brought up to date; what would be said stands on it. */
  showCard?(card: LiveCard, said: Reply[]): void
}

export interface Sending {
  /** Somebody waits for an answer; a notice gives way to answers when Teams limits the rate. */
  urgency: 'answer' | 'notice'
  /** The activity that is answered. */
  replyTo?: string
}

/** Writes into a conversation. */
export interface Channel {
  send(address: Address, replies: Reply[], as: Sending): Promise<Delivery>
  /** Puts a reply of one activity in the place of an earlier one. */
  update(address: Address, activity: string, reply: Reply): Promise<Updated>
  typing(address: Address): Promise<void>
  /** Opens the 1:1 conversation with somebody met in a group; undefined when Teams refuses. */
  openPersonal(from: Address, person: Account): Promise<Address | undefined>
}
