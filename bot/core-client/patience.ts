import {
  BrokenCircuitError,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  fullJitterGenerator,
  handleAll,
  handleType,
  retry,
  TaskCancelledError,
} from 'cockatiel'

/** The service did not answer in a usable way; asking again may help. */
export class NoAnswer extends Error {}

export interface Patience {
  /** Longest wait for one answer. */
  attemptMs: number
  /** Longest wait for all attempts of one call together: somebody is looking at the screen. */
  callMs: number
  retries: number
  firstPauseMs: number
  /** Calls in a row that must fail before the next ones are not tried for a while. */
  breakAfter: number
  breakForMs: number
}

export const defaultPatience: Patience = {
  attemptMs: 3_000,
  callMs: 2_500,
  retries: 4,
  firstPauseMs: 100,
  breakAfter: 5,
  breakForMs: 2_000,
}

type Ask<T> = (signal: AbortSignal) => Promise<T>

/** Runs calls with retries, a time limit and a circuit breaker; undefined when no answer came. */
export function createPatience(patience: Patience) {
  const { attemptMs, callMs, retries, firstPauseMs, breakAfter, breakForMs } = patience
  const backoff = new ExponentialBackoff({
    initialDelay: firstPauseMs,
    maxDelay: 800,
    generator: fullJitterGenerator,
  })
  const again = retry(handleType(NoAnswer), { maxAttempts: retries, backoff })
  const breaker = circuitBreaker(handleAll, {
    halfOpenAfter: breakForMs,
    breaker: new ConsecutiveBreaker(breakAfter),
  })
  return async function patiently<T>(ask: Ask<T>, interactive: boolean): Promise<T | undefined> {
    const whole = AbortSignal.timeout(interactive ? callMs : attemptMs)
    const attempt = () => ask(AbortSignal.any([whole, AbortSignal.timeout(attemptMs)]))
    try {
      return await breaker.execute(() => (interactive ? again.execute(attempt, whole) : attempt()))
    } catch (error) {
      if (isNoAnswer(error)) return undefined
      throw error
    }
  }
}

const isNoAnswer = (error: unknown) =>
  error instanceof NoAnswer || error instanceof BrokenCircuitError || error instanceof TaskCancelledError
