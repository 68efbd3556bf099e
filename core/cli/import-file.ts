import { readFile } from 'node:fs/promises'
import { people as english } from '../../wording/en/people'
import { people as vietnamese } from '../../wording/vi/people'
import { appendAudit } from '../audit/append-audit'
import { importEntry } from '../audit/entry-of'
import { importPeople } from '../people/import/import-people'
import { CommandError, type CommandParts, operatorActor, wordsOf } from './command'

/** Units and people from a file; tells what it did, line by line what kept it from doing so. */
export async function importFile(file: string, dryRun: boolean, parts: CommandParts): Promise<void> {
  const { database, now, language, say } = parts
  const words = wordsOf(parts)
  const csv = await readText(file, parts)
  const report = await database.transaction(async (tx) => {
    const done = await importPeople(tx, { csv, dryRun }, { by: operatorActor, now })
    if (!dryRun && done.problems.length === 0) {
      await appendAudit(tx, { actor: operatorActor, action: 'importPeople', at: now, ...importEntry(done) })
    }
    return done
  })
  if (dryRun) say(words.people.dryRun)
  say(words.people.lines(report.lines))
  say(words.people.units(report.unitsAdded, report.unitsChanged))
  say(words.people.people(report.peopleAdded, report.peopleChanged))
  say(words.people.unchanged(report.unchanged))
  const sentences = (language === 'en' ? english : vietnamese).importProblems
  for (const { line, problem } of report.problems) say(words.people.problem(line, sentences[problem]))
  if (report.problems.length > 0) throw new CommandError(words.people.nothingDone)
}

/** UTF-8, or the UTF-16 that Excel calls Unicode. */
async function readText(file: string, parts: CommandParts): Promise<string> {
  const bytes = await readFile(file).catch(() => {
    throw new CommandError(wordsOf(parts).cannotRead(file))
  })
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new CommandError(wordsOf(parts).notText(file))
  }
}
