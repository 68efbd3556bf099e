import { z } from 'zod'
import type { SubmissionName, Submitted } from '../../core/contract/core-api'
import type { DialogId } from '../../dialogs/types'
import type { Understood } from '../understanding/understand'
import type { Talk } from './talk'
import type { ConversationState, Effect, Reply, TurnResult } from './types'

type Taken = TurnResult | Promise<TurnResult>

/** A button or form of an area's cards: `do` is its name; the rest is unsigned and checked again. */
export interface Press {
  readonly name: string
  take(talk: Talk, data: Record<string, unknown>): Taken | 'not-ours'
}

export const press = <S extends z.ZodRawShape>(
  name: string,
  shape: S,
  take: (talk: Talk, data: z.output<z.ZodObject<S>>, sent: Record<string, unknown>) => Taken,
): Press => ({
  name,
  take: (talk, data) => {
    const read = z.object(shape).safeParse(data)
    return read.success ? take(talk, read.data, data) : 'not-ours'
  },
})

/** A sentence with a fixed shape that does something at any moment, also while a dialog runs. */
export interface Command {
  take(talk: Talk, said: string): Taken | 'not-ours'
}

/** `read` gets the sentence as typed; undefined when it is something else. */
export const command = <T>(
  read: (said: string) => T | undefined,
  take: (talk: Talk, read: T, said: string) => Taken,
): Command => ({
  take: (talk, said) => {
    const found = read(said)
    return found === undefined ? 'not-ours' : take(talk, found, said)
  },
})

/** What came of a submission, in words; undefined leaves it to the usual ones. */
export type Tell = (effect: Effect, outcome: Submitted, state: ConversationState) => Reply[] | undefined

/** What one part of the product adds to a conversation. */
export interface Area {
  presses?: readonly Press[]
  commands?: readonly Command[]
  tells?: Partial<Record<SubmissionName, Tell>>
  /** Takes a text the area waits for; undefined when it waits for none, or not for this. */
  awaited?: (talk: Talk, said: string, understood: Understood) => TurnResult | undefined
  /** What is said before a dialog opens. */
  beforeDialog?: (talk: Talk, dialog: DialogId) => Promise<Reply[]>
  /** Looks at a text outside any dialog before it is understood in another way; undefined leaves it. */
  fresh?: (talk: Talk, said: string) => Promise<TurnResult | undefined>
  /** Looks at a question before the regulation does; undefined leaves it to the regulation. */
  beforeQuestion?: (talk: Talk, said: string) => Promise<TurnResult | undefined>
}
