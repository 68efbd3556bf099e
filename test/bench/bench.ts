import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { formTurns } from './form-turns'
import { closedLoop, type Measured, openLoop } from './load'
import { questionTurns } from './turns'

const together = 8
const steadyRate = 20
const counts = { warmUp: 500, questions: 2_000, forms: 200, steady: 200 }

interface Server {
  url: string
  child: ChildProcess
}
type Row = Measured & { cpuMs: number }

/** A part in a process of its own; it tells where it listens. */
async function start(file: string): Promise<Server> {
  const child = fork(join(__dirname, file), { execArgv: ['--import', 'tsx'] })
  const [{ url }] = (await once(child, 'message')) as [{ url: string }]
  return { url, child }
}

async function cpuMsOf({ child }: Server): Promise<number> {
  child.send('cpu')
  const [{ cpuMs }] = (await once(child, 'message')) as [{ cpuMs: number }]
  return cpuMs
}

/** Measures a load, and the processor time the server spent on each of its turns. */
async function measure(server: Server, load: (url: string) => Promise<Measured>): Promise<Row> {
  const before = await cpuMsOf(server)
  const measured = await load(`${server.url}/api/messages`)
  return { ...measured, cpuMs: ((await cpuMsOf(server)) - before) / measured.turns }
}

async function throughput(server: Server, connector: Server): Promise<Row> {
  await closedLoop(`${server.url}/api/messages`, questionTurns(connector.url, counts.warmUp), together)
  return measure(server, (url) => closedLoop(url, questionTurns(connector.url, counts.questions), together))
}

async function main(): Promise<void> {
  const connector = await start('connector.ts')
  const echo = await start('echo-peer.ts')
  const echoed = await throughput(echo, connector)
  echo.child.disconnect()

  const bot = await start('our-bot.ts')
  const forms = (count: number) => formTurns(`${bot.url}/api/messages`, connector.url, count)
  const asked = await throughput(bot, connector)
  const steadily = questionTurns(connector.url, counts.steady)
  const askedSteadily = await measure(bot, (url) => openLoop(url, steadily, steadyRate))
  const sends = await forms(counts.forms)
  const submitted = await measure(bot, (url) => closedLoop(url, sends, together))
  const sendsSteadily = await forms(counts.steady)
  const submittedSteadily = await measure(bot, (url) => openLoop(url, sendsSteadily, steadyRate))

  console.log(`One run, ${together} clients at once; every reply goes to a connector on loopback.`)
  console.table({
    'botbuilder + restify, plain echo': row(echoed, echoed),
    'our bot, question with citations': row(asked, echoed),
    'our bot, form to recorded request': row(submitted, echoed),
    [`our bot, question, ${steadyRate} turns/s`]: row(askedSteadily),
    [`our bot, form, ${steadyRate} turns/s`]: row(submittedSteadily),
  })
  bot.child.disconnect()
  connector.child.disconnect()
  process.exit(0)
}

const tenths = (value: number) => Math.round(value * 10) / 10

const row = ({ turns, failed, perSecond, p50, p95, p99, cpuMs }: Row, echo?: Row) => ({
  turns,
  failed,
  'turns/s': Math.round(perSecond),
  'p50 ms': tenths(p50),
  'p95 ms': tenths(p95),
  'p99 ms': tenths(p99),
  'cpu ms/turn': Math.round(cpuMs * 100) / 100,
  ...(echo && { 'of the echo': Math.round((perSecond / echo.perSecond) * 100) / 100 }),
})

void main()
