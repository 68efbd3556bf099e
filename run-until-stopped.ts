import type { Logger } from 'pino'

/** Closes and ends the process: with 0 when it is told to stop, with 1 after a rejection that nobody caught. */
export function runUntilStopped(logger: Logger, close: () => Promise<void>): void {
  const stop = async (code: number) => {
    await close()
    process.exit(code)
  }
  process.once('SIGTERM', () => void stop(0))
  process.once('SIGINT', () => void stop(0))
  process.once('unhandledRejection', (err) => {
    logger.fatal({ err }, 'unhandled rejection, stopping')
    void stop(1)
  })
}
