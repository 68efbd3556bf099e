import type { Logger } from 'pino'
import type { CoreApi, Submitted } from '../../core/contract/core-api'
import type { ConversationState, Effect, Reply, TellOutcome } from '../conversation/types'
import type { Store } from '../store/store'
import type { TurnKey } from '../store/turns'

export interface SettleParts {
  core: Pick<CoreApi, 'submit'>
  store: Store
  tellOutcome: TellOutcome
  logger: Logger
}

/** Tries what a turn wants written, right after it was kept, and returns what to say of it. */
export async function settleEffects(
  { core, store, tellOutcome, logger }: SettleParts,
  turn: TurnKey,
  effects: Effect[],
  firstKeys: string[],
  state: ConversationState,
): Promise<Reply[]> {
  const told: Reply[] = []
  for (const effect of effects) {
    // Nobody waits for it: the background sender takes it.
    if (effect.quiet) continue
    if (!firstKeys.includes(effect.idempotencyKey)) {
      // Kept by an earlier turn: what came of it is told again, nothing is written again.
      const earlier = await store.submissions.outcomeOf(effect)
      const replies = tellOutcome(
        { ...effect, again: true },
        earlier ?? { outcome: 'core-unreachable' },
        state,
      )
      await store.inbox.append(turn, replies)
      told.push(...replies)
      continue
    }
    const outcome = await submit(core, effect, logger)
    const replies = tellOutcome(effect, outcome, state)
    if (outcome.outcome === 'core-unreachable') await store.submissions.keepForLater(turn, effect, replies)
    else await store.submissions.settleInTurn(turn, effect, outcome, replies)
    told.push(...replies)
  }
  return told
}

/** A service that says it cannot serve now is as good as one that cannot be reached. */
export async function submit(
  core: Pick<CoreApi, 'submit'>,
  { person, submission, idempotencyKey }: Effect,
  logger: Logger,
): Promise<Submitted> {
  try {
    const outcome = await core.submit(person, submission, idempotencyKey)
    if (outcome.outcome === 'refused' && outcome.problem.code === 'unavailable')
      return { outcome: 'core-unreachable' }
    return outcome
  } catch (error) {
    logger.error({ err: error, submission: submission.name }, 'submitting failed unexpectedly; it is kept')
    return { outcome: 'core-unreachable' }
  }
}
