import { appendAudit } from '../audit/append-audit'
import { listDead, reviveEmails } from '../jobs/dead-work'
import { CommandError, type CommandParts, operatorActor, readTyped, wordsOf } from './command'

/** `list | revive <day>`: what ended dead, and e-mails that are to be sent after all. */
export async function outboxCommand(given: string[], parts: CommandParts): Promise<void> {
  const words = wordsOf(parts)
  const [what, day] = readTyped(given, [], words).words
  if (what === 'list') return list(parts)
  if (what === 'revive' && day) return revive(day, parts)
  throw new CommandError(words.outbox.usage.join('\n'))
}

async function list(parts: CommandParts): Promise<void> {
  const { outbox } = wordsOf(parts)
  const dead = await listDead(parts.database)
  if (dead.length === 0) return parts.say(outbox.nothing)
  for (const { kind, at, to, reason } of dead) {
    parts.say(outbox.line(outbox.kinds[kind], at.toISOString(), to, reason ?? ''))
  }
}

async function revive(day: string, parts: CommandParts): Promise<void> {
  const { outbox } = wordsOf(parts)
  const since = new Date(`${day}T00:00:00+07:00`)
  if (Number.isNaN(since.getTime())) throw new CommandError(outbox.noDay(day))
  const count = await parts.database.transaction(async (tx) => {
    const revived = await reviveEmails(tx, since)
    await appendAudit(tx, {
      ...{ actor: operatorActor, action: 'revive-emails', subject: day, at: parts.now },
      facts: { count: revived },
    })
    return revived
  })
  parts.say(outbox.revived(count))
}
