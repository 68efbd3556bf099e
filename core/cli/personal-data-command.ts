import { writeFile } from 'node:fs/promises'
import { appendAudit } from '../audit/append-audit'
import { erasePerson } from '../personal-data/erase-person'
import { readPersonalData } from '../personal-data/read-personal-data'
import { CommandError, type CommandParts, operatorActor, readTyped, wordsOf } from './command'
import { findTypedPerson } from './find-typed-person'

/** `export <who> [file] | erase <who>` */
export async function personalDataCommand(given: string[], parts: CommandParts): Promise<void> {
  const words = wordsOf(parts)
  const [what, who, file] = readTyped(given, [], words).words
  if (what === 'export' && who) return exportData(who, file, parts)
  if (what === 'erase' && who) return erase(who, parts)
  throw new CommandError(words.personalData.usage.join('\n'))
}

async function exportData(who: string, file: string | undefined, parts: CommandParts): Promise<void> {
  const { database, now, say } = parts
  const words = wordsOf(parts)
  const person = await findTypedPerson(database, who, words)
  const json = JSON.stringify(await readPersonalData(database, person), undefined, 2)
  await database.transaction((tx) =>
    appendAudit(tx, {
      ...{ actor: operatorActor, action: 'exportPersonalData', subject: person.id },
      ...{ facts: {}, at: now },
    }),
  )
  if (!file) return say(json)
  // For whoever asked for it, not for everybody with an account on this machine.
  await writeFile(file, `${json}\n`, { mode: 0o600 }).catch(() => {
    throw new CommandError(words.cannotWrite(file))
  })
  say(words.written(file))
}

async function erase(who: string, parts: CommandParts): Promise<void> {
  const { database, now, say } = parts
  const words = wordsOf(parts)
  const { id } = await findTypedPerson(database, who, words)
  const erased = await database.transaction(async (tx) => {
    const outcome = await erasePerson(tx, id, now)
    if ('value' in outcome) {
      await appendAudit(tx, { actor: operatorActor, action: 'erasePerson', subject: id, facts: {}, at: now })
    }
    return outcome
  })
  if ('value' in erased) return say(words.personalData.erased(id))
  const { code, number = '' } = erased.refused
  throw new CommandError(
    code === 'needs-another-person' ? words.people.lastAdministrator : words.personalData.stillOpen(number),
  )
}
