import { connect } from '../../database/connect'
import { DatabaseError } from '../../database/database-error'
import { CoreConfigError, readCoreConfig } from '../config'
import { migrateCore } from '../migrate-core'
import { CommandError, type CommandParts, wordsOf } from './command'

type Command = (given: string[], parts: CommandParts) => Promise<void>

/** Opens the database of the configuration, runs the command, and ends with 1 when it did not do its work. */
export function runCommand(command: Command): void {
  const given = process.argv.slice(2).filter((one) => one !== '--en')
  const language = process.argv.includes('--en') ? 'en' : 'vi'
  run(command, given, language).catch((error: unknown) => {
    process.stderr.write(`${sentenceOf(error, language)}\n`)
    process.exitCode = 1
  })
}

async function run(command: Command, given: string[], language: 'vi' | 'en'): Promise<void> {
  const { databaseUrl, databaseFolder } = readCoreConfig(databaseOnly(process.env))
  const database = await connect({ ...(databaseUrl && { url: databaseUrl }), folder: databaseFolder })
  try {
    await migrateCore(database)
    const say = (line: string) => void process.stdout.write(`${line}\n`)
    await command(given, { database, now: new Date(), language, say })
  } finally {
    await database.close()
  }
}

/** What a service needs besides the database is not asked of a command. */
const databaseOnly = ({ DATABASE_URL, DATA_FOLDER }: NodeJS.ProcessEnv) => ({ DATABASE_URL, DATA_FOLDER })

function sentenceOf(error: unknown, language: 'vi' | 'en'): string {
  if (error instanceof CommandError || error instanceof CoreConfigError) return error.message
  if (error instanceof DatabaseError && error.code === 'folder-in-use') return wordsOf({ language }).inUse
  if (error instanceof DatabaseError) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
