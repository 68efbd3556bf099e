import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { formTurns } from './form-turns'
import { closedLoop, type Measured, openLoop } from './load'
import { questionTurns } from './turns'

const together = 8
const steadyRate = 20
const warmUp = 1_000
const counted = 4_000
const forms = 600
const steady = 300

interface Server {
  url: string
  stop(): void
}

/** A part in a process of its own; it tells where it listens. */
function start(file: string): Promise<Server> {
  const child: ChildProcess = fork(join(__dirname, file), { execArgv: ['--import', 'tsx'] })
  return new Promise((started, failed) => {
    child.once('message', (message) =>
      started({ url: (message as { url: string }).url, stop: () => child.disconnect() }),
    )
    child.once('exit', (code) => failed(new Error(`${file} ended with ${code}`)))
  })
}

async function throughput(server: Server, connector: Server): Promise<Measured> {
  const url = `${server.url}/api/messages`
  await closedLoop(url, questionTurns(connector.url, warmUp), together)
  return closedLoop(url, questionTurns(connector.url, counted), together)
}

async function main(): Promise<void> {
  const connector = await start('connector.ts')
  const echo = await start('echo-peer.ts')
  const echoed = await throughput(echo, connector)
  echo.stop()

  const bot = await start('our-bot.ts')
  const url = `${bot.url}/api/messages`
  const asked = await throughput(bot, connector)
  const askedSteadily = await openLoop(url, questionTurns(connector.url, steady), steadyRate)
  const submitted = await closedLoop(url, await formTurns(url, connector.url, forms), together)
  const submittedSteadily = await openLoop(url, await formTurns(url, connector.url, steady), steadyRate)
  bot.stop()
  connector.stop()

  console.log(
    `One run on this machine, ${together} clients at once; every reply goes to a connector on loopback.`,
  )
  console.table({
    'botbuilder + restify, plain echo': row(echoed, echoed),
    'our bot, question with citations': row(asked, echoed),
    'our bot, form to recorded request': row(submitted, echoed),
    [`our bot, question, ${steadyRate} turns/s`]: row(askedSteadily),
    [`our bot, form, ${steadyRate} turns/s`]: row(submittedSteadily),
  })
  process.exit(0)
}

const row = (of: Measured, echo?: Measured) => ({
  turns: of.turns,
  failed: of.failed,
  'turns/s': Math.round(of.perSecond),
  'p50 ms': Number(of.p50.toFixed(1)),
  'p95 ms': Number(of.p95.toFixed(1)),
  'p99 ms': Number(of.p99.toFixed(1)),
  ...(echo && { 'of the echo': Number((of.perSecond / echo.perSecond).toFixed(2)) }),
})

void main()
