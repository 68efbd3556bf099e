import type { Logger } from 'pino'
import type { CoreApi } from '../../core/contract/core-api'
import type { PublishedAnswer } from '../../core/contract/curated-answers'
import type { CoreEvent } from '../../core/contract/events'
import { type CuratedMatch, matchCurated } from '../../knowledge/curated/match-curated'
import { dayInVietnam } from '../../knowledge/versions/today'

/** The answers in use now, as this process last heard of them. */
export interface CuratedAnswers {
  /** Oldest first, without those that expired meanwhile. */
  all(at: Date): PublishedAnswer[]
  find(question: string, at: Date): CuratedMatch<PublishedAnswer> | undefined
}

interface FollowParts {
  core: Pick<CoreApi, 'publishedAnswers'>
  /** Where the bot stands in the events of the core service: it moves when something happened, in any process. */
  position: () => Promise<number>
  logger: Logger
}

/** Nothing is more than this behind, whatever was missed. */
const longestMs = 60_000

const isInUse = ({ expiresOn }: PublishedAnswer, at: Date): boolean =>
  expiresOn === null || expiresOn > dayInVietnam(at)

/** Keeps the approved answers in memory; with the service away the last ones stay. */
export function followAnswers({ core, position, logger }: FollowParts) {
  let seen: number | undefined
  let readAt = Number.NEGATIVE_INFINITY
  let answers: PublishedAnswer[] = []
  let match = matchCurated(answers)

  const curated: CuratedAnswers = {
    all: (at) => answers.filter((answer) => isInUse(answer, at)),
    find: (question, at) => match(question, (answer) => isInUse(answer, at)),
  }

  async function read(): Promise<boolean> {
    const published = await core.publishedAnswers()
    if (published.outcome === 'refused')
      logger.error({ code: published.problem.code }, 'the core service refuses to give the approved answers')
    if (published.outcome !== 'found') return false
    if (JSON.stringify(published.value) !== JSON.stringify(answers)) {
      answers = published.value
      match = matchCurated(answers)
    }
    readAt = performance.now()
    return true
  }

  return {
    curated,

    /** Asks the service when another process took events in since, or once a minute. */
    async refresh(): Promise<void> {
      const now = await position()
      if (now === seen && performance.now() - readAt < longestMs) return
      if (await read()) seen = now
    },

    /** What was approved or closed is in use, or out of it, before anybody is told. */
    async heard(events: readonly CoreEvent[]): Promise<void> {
      if (events.some(({ request }) => request.kind === 'curated-answer')) await read()
    },
  }
}
