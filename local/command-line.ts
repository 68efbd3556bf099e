import { localWording } from './local-wording'

/** A mistake of whoever typed the command, told in one sentence. */
export class CommandError extends Error {}

export interface CommandLine {
  words: string[]
  json: boolean
  documents?: string
  /** Day to answer for, as typed. */
  asOf?: string
}

const words = localWording('vi').ask

/** `words… [--json] [--documents DIR] [--as-of YYYY-MM-DD]` */
function readCommandLine(given: string[]): CommandLine {
  const line: CommandLine = { words: [], json: false }
  const rest = [...given]
  for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
    if (next === '--json') line.json = true
    else if (next === '--documents') line.documents = takeValue(next, rest)
    else if (next === '--as-of') line.asOf = takeValue(next, rest)
    else if (next.startsWith('--')) throw new CommandError(words.unknownOption(next))
    else line.words.push(next)
  }
  return line
}

function takeValue(option: string, rest: string[]): string {
  const value = rest.shift()
  if (!value || value.startsWith('--')) throw new CommandError(words.valueMissing(option))
  return value
}

/** Runs a command; its mistakes end on stderr with exit code 1, without a stack. */
export function runCommand(command: (line: CommandLine) => Promise<void> | void): void {
  const run = async () => command(readCommandLine(process.argv.slice(2)))
  run().catch((error: Error) => {
    process.stderr.write(`${error instanceof CommandError ? error.message : error.stack}\n`)
    process.exitCode = 1
  })
}
