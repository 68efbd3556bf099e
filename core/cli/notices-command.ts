import { writeFile } from 'node:fs/promises'
import { notices as english } from '../../wording/en/notices'
import { notices as vietnamese } from '../../wording/vi/notices'
import { deliveryCsv } from '../notices/delivery-csv'
import { wholeReport } from '../notices/delivery-report'
import { CommandError, type CommandParts, readTyped, wordsOf } from './command'

/** `report <number> [file.csv]`: who got a notice, counted, or line by line into a file. */
export async function noticesCommand(given: string[], parts: CommandParts): Promise<void> {
  const { cli } = parts.language === 'en' ? english : vietnamese
  const [what, number, file] = readTyped(given, [], wordsOf(parts)).words
  if (what !== 'report' || !number) throw new CommandError(cli.usage)
  const report = await wholeReport(parts.database, number.toUpperCase())
  if (!report) throw new CommandError(cli.unknown(number))
  parts.say(cli.totals(report))
  if (!file) return
  await writeFile(file, deliveryCsv(report)).catch(() => {
    throw new CommandError(wordsOf(parts).cannotWrite(file))
  })
  parts.say(wordsOf(parts).written(file))
}
