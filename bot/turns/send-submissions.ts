import type { Logger } from 'pino'
import type { ConversationState, Effect, Reply, TellOutcome } from '../conversation/types'
import type { Settled } from '../store/submissions'
import { type SettleParts, submit } from './settle-effects'

const atMost = 20
const longestPauseSeconds = 15
const giveUpAfterAttempts = 50_000

/** Tries again what the core service has not answered yet; the person hears the outcome by a message. */
export async function sendSubmissions(parts: SettleParts, told: () => void): Promise<void> {
  const { core, store, tellOutcome, logger } = parts
  let reachable = true
  for (const waiting of await store.submissions.takeDue(atMost)) {
    const outcome = reachable
      ? await submit(core, waiting.effect, logger)
      : { outcome: 'core-unreachable' as const }
    if (outcome.outcome !== 'core-unreachable') {
      const replies = tellNews(tellOutcome, waiting.effect, outcome, waiting.state, logger)
      await store.submissions.settleLater(waiting, outcome, replies)
      told()
      continue
    }
    reachable = false
    if (waiting.attempts < giveUpAfterAttempts) {
      await store.submissions.postpone(waiting.id, pause(waiting.attempts))
    } else {
      await store.submissions.giveUp(waiting.id)
      logger.error({ submission: waiting.id }, 'submission given up; it stays in bot.submissions as dead')
    }
  }
}

const pause = (attempts: number): number =>
  Math.min(longestPauseSeconds, 2 ** Math.min(attempts, 10)) * (0.5 + Math.random() / 2)

/** Nothing, when the person already heard the same although the service was away. */
function tellNews(
  tellOutcome: TellOutcome,
  effect: Effect,
  outcome: Settled,
  state: ConversationState,
  logger: Logger,
): Reply[] {
  try {
    const replies = tellOutcome(effect, outcome, state)
    const before = tellOutcome(effect, { outcome: 'core-unreachable' }, state)
    return JSON.stringify(replies) === JSON.stringify(before) ? [] : replies
  } catch (error) {
    logger.error({ err: error, submission: effect.submission.name }, 'outcome could not be put into words')
    return []
  }
}
