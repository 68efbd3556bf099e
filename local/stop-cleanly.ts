import type { LocalWording } from './local-wording'
import { say } from './say'

export type Close = () => Promise<void> | void

/** Closes in reverse what was opened, once, and ends the process; a second signal does not wait. */
export function stopCleanly(opened: Close[], start: LocalWording['start']) {
  let isStopping = false
  const stop = async (exitCode: number) => {
    isStopping = true
    for (const close of [...opened].reverse()) await close()
    process.exit(exitCode)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) process.exit(1)
      say(start.stopping)
      void stop(0)
    })
  }
  return stop
}
