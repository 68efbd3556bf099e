import { join } from 'node:path'
import pino from 'pino'
import type { StartAssistant } from '../start'
import type { Language } from '../wording/language'
import { demoPeople } from './demo-people'
import { expectFreePort } from './expect-free-port'
import { explainFailure } from './explain-failure'
import { keepTranscript, readTranscript } from './keep-transcript'
import { type LocalWording, localWording } from './local-wording'

type Database = Parameters<StartAssistant>[0]['database']
type Connect = (where: { url?: string; folder?: string }) => Promise<Database>
type Close = () => Promise<void> | void

/** What `npm start` does around the assistant: says what runs where, stops cleanly, explains a failed start. */
export async function runStart(startAssistant: StartAssistant, connect: Connect): Promise<void> {
  const { env } = process
  const language: Language = process.argv.includes('--en') ? 'en' : 'vi'
  const wording = localWording(language)
  const folder = env.DATA_FOLDER || '.data'
  const corePort = Number(env.CORE_PORT || 3979)
  const opened: Close[] = []
  const stop = stopping(opened, wording.start)
  say(wording.start.starting)
  try {
    await Promise.all([expectFreePort(Number(env.PORT || 3978)), expectFreePort(corePort)])
    const database = await connect({ url: env.DATABASE_URL, folder: join(folder, 'database') })
    opened.push(() => database.close())
    const talk = join(folder, 'chat-page.json')
    const assistant = await startAssistant({
      database,
      env,
      corePort,
      logger: pino({ level: env.LOG_LEVEL ?? 'warn' }, pino.destination(2)),
      kept: readTranscript(talk),
      onEmail: ({ recipient, subject }) => say(wording.start.email(recipient, subject)),
    })
    const keep = keepTranscript(talk, assistant.connector.transcript)
    opened.push(assistant.close, keep)
    announce(wording, assistant, env.DATABASE_URL ? wording.start.inPostgresql : folder)
  } catch (error) {
    process.stderr.write(`${explainFailure(error, { folder, corePort }, wording.start)}\n`)
    await stop(1)
  }
}

function announce(
  { start, roles }: LocalWording,
  { botUrl, coreUrl }: { botUrl: string; coreUrl: string },
  data: string,
): void {
  const page = botUrl.replace('127.0.0.1', 'localhost')
  const widest = Math.max(...demoPeople.map(({ name }) => name.length))
  say(
    [
      start.ready(process.uptime().toFixed(1)),
      '',
      `  ${start.open}: ${page}/`,
      `  ${start.bot}: ${page}/api/messages`,
      `  ${start.core}: ${coreUrl}`,
      `  ${start.data}: ${data}`,
      '',
      start.people,
      ...demoPeople.map(({ name, role, unit }) => `  ${name.padEnd(widest)}  ${roles[role]}, ${unit}`),
      '',
      start.noAuthentication,
      start.emailsPrinted,
      start.notForPowerLoss,
      start.howToStop,
    ].join('\n'),
  )
}

/** Closes in reverse what was opened, once, and ends the process; a second signal does not wait. */
function stopping(opened: Close[], start: LocalWording['start']) {
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

const say = (text: string) => void process.stdout.write(`${text}\n`)
