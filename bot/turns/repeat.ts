import type { Logger } from 'pino'

export interface Repeated {
  /** Runs now, or once more right after the run that is under way. */
  wake(): void
  /** Lets the run under way finish and starts no other. */
  stop(): Promise<void>
}

/** Does some work again and again; a failing run is logged and the next one comes as planned. */
export function repeat(name: string, everyMs: number, logger: Logger, work: () => Promise<void>): Repeated {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let again = false
  let stopped = false
  let failing = false

  async function run(): Promise<void> {
    do {
      again = false
      try {
        await work()
        failing = false
      } catch (error) {
        // Said once per outage, not once per run.
        if (!failing)
          logger.error({ err: error, work: name }, 'background work failed; it will be tried again')
        failing = true
      }
    } while (again && !stopped)
    running = undefined
    if (!stopped) timer = setTimeout(start, everyMs)
  }

  function start(): void {
    clearTimeout(timer)
    running ??= run()
  }

  timer = setTimeout(start, 0)
  return {
    wake() {
      if (stopped) return
      if (running !== undefined) again = true
      else start()
    },
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}
