import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { Asked, CoreProcessParts } from './core-process'

export type CoreProcess = Awaited<ReturnType<typeof startCoreProcess>>

/** Comes back when the service listens. */
export async function startCoreProcess(parts: CoreProcessParts) {
  const child = fork(join(__dirname, 'core-process.ts'), [JSON.stringify(parts)], {
    execArgv: ['--import', 'tsx'],
    serialization: 'json',
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const said = <T>() =>
    new Promise<T>((heard, died) => {
      child.once('message', (message) => heard(message as T))
      void ended.then(() => died(new Error('the core process ended before it answered')))
    })
  const ask = (asked: Asked) => void child.send(asked)
  const { port } = await said<{ port: number }>()
  return {
    port,
    baseUrl: `http://127.0.0.1:${port}`,
    kill: () => {
      child.kill('SIGKILL')
      return ended
    },
    stop: () => {
      ask('stop')
      return ended
    },
    hurry: () => ask('hurry'),
    left: async () => {
      const answer = said<{ left: number }>()
      ask('left')
      return (await answer).left
    },
  }
}
