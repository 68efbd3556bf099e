import { people as english } from '../../wording/en/people'
import { people as vietnamese } from '../../wording/vi/people'
import { appendAudit } from '../audit/append-audit'
import { type Role, roles } from '../contract/people'
import { isListed, readPeople } from '../people/find-person'
import { grantRole } from '../people/grant-role'
import { roleNamed } from '../people/role-named'
import { CommandError, type CommandParts, operatorActor, readTyped, wordsOf } from './command'
import { findTypedPerson } from './find-typed-person'
import { importFile } from './import-file'

/** `import file [--dry-run] | grant <who> <role> | revoke <who> <role> | list [role]` */
export async function peopleCommand(given: string[], parts: CommandParts): Promise<void> {
  const words = wordsOf(parts)
  const { words: typed, options } = readTyped(given, ['--dry-run'], words)
  const [what, who = '', ...rest] = typed
  if (what === 'import' && who) return importFile(who, options.has('--dry-run'), parts)
  if ((what === 'grant' || what === 'revoke') && rest.length > 0) {
    return change(who, rest.join(' '), what === 'grant', parts)
  }
  if (what === 'list') return list([who, ...rest].join(' '), parts)
  throw new CommandError(words.people.usage.join('\n'))
}

const namesOf = ({ language }: CommandParts) => (language === 'en' ? english : vietnamese).roles

function roleTyped(typed: string, parts: CommandParts): Role {
  const role = roleNamed(typed)
  if (role) return role
  const all = roles.map((one) => `${one} (${namesOf(parts)[one]})`).join(', ')
  throw new CommandError(wordsOf(parts).people.unknownRole(typed, all))
}

async function change(who: string, typed: string, granted: boolean, parts: CommandParts): Promise<void> {
  const { database, now, say } = parts
  const words = wordsOf(parts)
  const role = roleTyped(typed, parts)
  const person = await findTypedPerson(database, who, words)
  if (role === 'staff')
    throw new CommandError(words.people.unchangedRole(person.name, namesOf(parts)[role], true))
  const done = await database.transaction(async (tx) => {
    const outcome = await grantRole(tx, { person: person.id, role, granted, by: operatorActor, now })
    if ('refused' in outcome) return outcome
    const facts = { role, granted }
    await appendAudit(tx, { actor: operatorActor, action: 'grantRole', subject: person.id, facts, at: now })
    return outcome
  })
  if ('refused' in done) throw new CommandError(words.people.lastAdministrator)
  const { outcome } = done.value.facts
  const name = namesOf(parts)[role]
  if (outcome === 'granted') say(words.people.granted(person.name, name))
  else if (outcome === 'revoked') say(words.people.revoked(person.name, name))
  else say(words.people.unchangedRole(person.name, name, granted))
}

async function list(typed: string, parts: CommandParts): Promise<void> {
  const role = typed.trim() ? roleTyped(typed, parts) : undefined
  const people = (await readPeople(parts.database)).filter(
    (person) => isListed(person) && (!role || person.roles.includes(role)),
  )
  if (people.length === 0) parts.say(wordsOf(parts).people.nobodyYet)
  for (const { id, name, email, unit, roles: held } of people) {
    const names = held.filter((one) => one !== 'staff').map((one) => namesOf(parts)[one])
    parts.say([name, email, unit?.name, names.join(', '), id].map((cell) => cell || '–').join('\t'))
  }
}
