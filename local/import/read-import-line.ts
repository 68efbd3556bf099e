import { parseArgs } from 'node:util'
import { CommandError } from '../command-line'
import { localWording } from '../local-wording'

export interface ImportLine {
  files: string[]
  to: string
  json: boolean
  dryRun: boolean
  replace: boolean
  /** ISO date of taking effect, for texts that state none. */
  date?: string
}

const words = localWording('vi').ask
const options = {
  to: { type: 'string' },
  date: { type: 'string' },
  json: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  replace: { type: 'boolean' },
} as const

/** `FILE… [--to DIR] [--json] [--dry-run] [--replace] [--date YYYY-MM-DD]` */
export function readImportLine(given: string[]): ImportLine {
  const unknown = given.find((word) => word.startsWith('--') && !(nameOf(word) in options))
  if (unknown) throw new CommandError(words.unknownOption(unknown))
  const { values, positionals } = parseArgs({ args: given, options, allowPositionals: true, strict: false })
  for (const name of ['to', 'date'] as const)
    if (values[name] === true || values[name] === '') throw new CommandError(words.valueMissing(`--${name}`))
  const { to, date } = values
  if (typeof date === 'string' && !isDay(date)) throw new CommandError(words.badDate('--date', date))
  return {
    files: positionals,
    to: typeof to === 'string' ? to : '.data/knowledge',
    json: values.json === true,
    dryRun: values['dry-run'] === true,
    replace: values.replace === true,
    ...(typeof date === 'string' && { date }),
  }
}

const nameOf = (option: string): string => option.slice(2).split('=')[0] ?? ''

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  )
}
