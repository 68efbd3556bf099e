import pino from 'pino'
import { inMemory } from '../database/in-memory'
import { startAssistant } from '../start'
import { demoPeople } from './demo-people'
import { localWording } from './local-wording'
import { say } from './say'
import { lineReader } from './terminal/line-reader'
import { isCalled, talkInTerminal } from './terminal/talk-in-terminal'

/** `npm run chat [-- --as NAME] [-- --en]`: the same bot in the terminal; everything is forgotten at the end. */
async function chat(given: string[]): Promise<void> {
  const language = given.includes('--en') ? 'en' : 'vi'
  const wording = localWording(language)
  const name = given.includes('--as') ? (given[given.indexOf('--as') + 1] ?? '') : 'staff'
  const person = demoPeople.find((one) => isCalled(one, name))
  if (!person) {
    process.stderr.write(`${wording.terminal.unknownPerson(name)}\n`)
    process.exitCode = 1
    return
  }
  const database = await inMemory()
  const assistant = await startAssistant({
    database,
    logger: pino({ level: process.env.LOG_LEVEL ?? 'silent' }, pino.destination(2)),
    env: { PORT: '0', EVENTS_EVERY_MS: '100' },
    corePort: 0,
    onEmail: () => undefined,
  })
  await assistant.opened
  const lines = lineReader(process.stdin, process.stdout)
  await talkInTerminal({
    connector: assistant.connector,
    people: demoPeople,
    person,
    language,
    wording,
    lines,
    print: say,
    colours: process.stdout.isTTY === true,
  })
  lines.close()
  await assistant.close()
  await database.close()
}

void chat(process.argv.slice(2))
