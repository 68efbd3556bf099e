import { join } from 'node:path'
import pino from 'pino'
import type { StartAssistant } from '../start'
import type { Language } from '../wording/language'
import { announce } from './announce'
import { expectFreePort } from './expect-free-port'
import { explainFailure } from './explain-failure'
import { keepTranscript, readTranscript } from './keep-transcript'
import { localWording } from './local-wording'
import { say } from './say'
import { type Close, stopCleanly } from './stop-cleanly'

type Database = Parameters<StartAssistant>[0]['database']
type Connect = (where: { url?: string; folder?: string }) => Promise<Database>

/** What `npm start` does around the assistant: says what runs where, stops cleanly, explains a failed start. */
export async function runStart(startAssistant: StartAssistant, connect: Connect): Promise<void> {
  const { env } = process
  const language: Language = process.argv.includes('--en') ? 'en' : 'vi'
  const wording = localWording(language)
  const folder = env.DATA_FOLDER || '.data'
  const opened: Close[] = []
  const stop = stopCleanly(opened, wording.start)
  say(wording.start.starting)
  try {
    expectTrial(env)
    const corePort = portOf(env, 'CORE_PORT', 3979)
    for (const port of [portOf(env, 'PORT', 3978), corePort]) await expectFreePort(port)
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
    process.stderr.write(`${explainFailure(error, { folder, env }, wording.start)}\n`)
    await stop(1)
  }
}

const credentials = ['MICROSOFT_APP_ID', 'MICROSOFT_APP_PASSWORD', 'MICROSOFT_APP_TENANT_ID']

/** Credentials open the bot to the network, where demo people must not be. */
function expectTrial(env: NodeJS.ProcessEnv): void {
  if (env.NODE_ENV === 'production' || credentials.some((name) => env[name])) {
    throw Object.assign(new Error('not a trial run'), { code: 'not-loopback' })
  }
}

function portOf(env: NodeJS.ProcessEnv, variable: string, usual: number): number {
  const port = Number(env[variable] || usual)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw Object.assign(new Error(`${variable} is no port`), { code: 'not-a-port', variable })
}
