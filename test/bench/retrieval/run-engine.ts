import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { Answered, Built, Report, Task } from './engine-messages'

export interface EngineRun {
  built?: Built
  answered: Answered[]
  /** Why there is not more. */
  stopped?: string
  failed: boolean
}

const buildFactor = 5
const graceSeconds = 30

/** Measures one engine in a process of its own, which is ended when it takes too long. */
export function runEngine(task: Task): Promise<EngineRun> {
  const run: EngineRun = { answered: [], failed: false }
  const child = fork(join(__dirname, 'engine-process.ts'), {
    execArgv: ['--import', 'tsx', '--expose-gc'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let complaints = ''
  child.stderr?.on('data', (text: Buffer) => {
    complaints += text.toString('utf8')
  })
  let timer: NodeJS.Timeout | undefined
  const allow = (seconds: number, otherwise: string) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      run.stopped = otherwise
      child.kill('SIGKILL')
    }, seconds * 1000)
  }
  child.on('message', (report: Report) => {
    if (report.kind === 'read') {
      const seconds = task.seconds * buildFactor
      allow(seconds, `not built within ${seconds} s`)
      return
    }
    allow(task.seconds + graceSeconds, `a question took longer than ${task.seconds} s`)
    if (report.kind === 'built') run.built = report
    if (report.kind === 'answered') run.answered.push(report)
    if (report.kind === 'failed') Object.assign(run, { stopped: report.why, failed: true })
  })
  return new Promise((resolve) => {
    child.once('close', (code, signal) => {
      clearTimeout(timer)
      if (!run.stopped && run.answered.length < task.asked.length) {
        run.stopped = `ended with ${signal ?? code}: ${reasonIn(complaints)}`
        run.failed = true
      }
      resolve(run)
    })
    child.send(task)
  })
}

/** The line that names the error; before and after it stand addresses and stacks. */
function reasonIn(complaints: string): string {
  const lines = complaints.trim().split('\n')
  return (lines.find((line) => /error/i.test(line)) ?? lines.at(-1) ?? '').trim()
}
