import { setTimeout as pause } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { CoreApi } from '../../core/contract/core-api'
import type { Knowledge } from '../../knowledge/types'
import { wordingIn } from '../../wording/catalogue'
import { newState } from '../conversation/new-state'
import type {
  ConversationState,
  LiveCard,
  Reply,
  TakeTurn,
  TellOutcome,
  TurnResult,
} from '../conversation/types'
import type { CuratedAnswers } from '../curating/follow-answers'
import type { Store } from '../store/store'
import type { Personally, TurnKey } from '../store/turns'
import type { Incoming } from './channel'
import { newReference } from './reference'
import { settleEffects } from './settle-effects'
import { tellOnCard } from './tell-on-card'
import { turnId } from './turn-id'

export interface TurnMachine {
  store: Store
  core: CoreApi
  knowledge: Knowledge
  /** Answers people wrote and approved. */
  curated?: CuratedAnswers
  takeTurn: TakeTurn
  tellOutcome: TellOutcome
  clock: () => Date
  logger: Logger
}

export interface Taken {
  /** False for a repeated delivery: everything happened before. */
  first: boolean
  replies: Reply[]
  /** What a press is answered with in place. */
  card: LiveCard | null
  personally: Personally | null
}

// Only another replica can come first; in this process turns of a conversation wait for each other.
const atMostTries = 16
const giveWayMs = 25
// Somebody waits; a database that hangs must be told from one that answers.
const longestWaitMs = 2_000

/**
 * Takes the turn of a delivery unless it was taken before, and keeps what came of it in one commit. `onCard`: the
 * press can be answered in place, where only what the card does not show needs saying.
 */
export async function takeOnce(
  machine: TurnMachine,
  incoming: Incoming,
  key: TurnKey,
  onCard: boolean,
): Promise<Taken> {
  const { store } = machine
  for (let tries = 0; tries < atMostTries; tries += 1) {
    const loaded = await inTime(store.turns.load(key))
    const state = loaded.state ?? newState()
    if (loaded.answered) {
      const { replies, card } = loaded.answered
      return { first: false, replies, card, personally: null }
    }

    const result = await takeTurnSafely(machine, incoming, key, state)
    const { afterwards = [], card = null } = result
    const personally = result.continuePersonally
      ? toPersonally(incoming, result.continuePersonally.text)
      : null
    const acceptance = await inTime(
      store.turns.accept({
        ...key,
        version: loaded.version,
        state: result.state,
        address: incoming.address,
        object_id: incoming.address.place === 'personal' ? incoming.person.objectId : null,
        replies: result.effects.length > 0 ? result.replies : [...result.replies, ...afterwards],
        card,
        personally,
        effects: result.effects,
      }),
    )
    if (acceptance.outcome === 'overtaken') {
      // Two processes in step would overtake each other again and again.
      await pause(Math.random() * giveWayMs * (tries + 1))
      continue
    }

    const tellOutcome = card && onCard ? tellOnCard(machine.tellOutcome) : machine.tellOutcome
    const telling = { ...machine, tellOutcome }
    const told = await settleEffects(telling, key, result.effects, acceptance.firstKeys, result.state)
    if (told.length > 0 && afterwards.length > 0) await store.inbox.append(key, afterwards)
    return { first: true, replies: [...result.replies, ...told, ...afterwards], card, personally }
  }
  throw new Error(`turns: overtaken ${atMostTries} times in a row`)
}

/** A failing turn changes nothing and says so, with a reference that is also in the log. */
async function takeTurnSafely(
  { store, takeTurn, knowledge, core, curated, clock, logger }: TurnMachine,
  { input, person, locale, address }: Incoming,
  key: TurnKey,
  state: ConversationState,
): Promise<TurnResult> {
  const turn = { id: turnId(key), input, place: address.place, person, locale, at: clock() }
  try {
    const ratedAnswer = (activity: string) => store.rated.find(key, activity)
    const { preferences } = store
    return await takeTurn(turn, state, { knowledge, core, preferences, curated, ratedAnswer })
  } catch (error) {
    const reference = newReference()
    logger.error(
      { err: error, reference, turn: turn.id, input: input.kind },
      'turn failed; nothing was changed',
    )
    const text = wordingIn(state.language).bot.unexpected(reference)
    return { replies: [{ kind: 'text', text }], state, effects: [] }
  }
}

const toPersonally = ({ person, address, locale }: Incoming, text: string): Personally => ({
  text,
  person,
  account: address.person,
  locale,
})

async function inTime<T>(asked: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('turns: the database did not answer in time')), longestWaitMs)
  })
  return Promise.race([asked, late]).finally(() => clearTimeout(timer))
}
