import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { exportAudit } from '../audit/export-audit'
import { verifyAudit } from '../audit/verify-audit'
import { CommandError, type CommandParts, readTyped, wordsOf } from './command'

/** `verify | export [file]`; a chain that is not whole is an error. */
export async function auditCommand(given: string[], parts: CommandParts): Promise<void> {
  const words = wordsOf(parts)
  const [what, file] = readTyped(given, [], words).words
  if (what === 'verify') return verify(parts)
  if (what === 'export') return write(file ?? 'audit.csv', parts)
  throw new CommandError(words.audit.usage.join('\n'))
}

async function verify(parts: CommandParts): Promise<void> {
  const { audit } = wordsOf(parts)
  const verified = await verifyAudit(parts.database)
  if (verified.outcome === 'broken') throw new CommandError(audit.broken(verified.sequence))
  if (verified.outcome === 'cut') throw new CommandError(audit.cut(verified.sequence, verified.expected))
  parts.say(audit.whole(verified.entries, verified.hash))
}

async function write(file: string, parts: CommandParts): Promise<void> {
  const words = wordsOf(parts)
  await pipeline(Readable.from(exportAudit(parts.database)), createWriteStream(file)).catch(
    (cause: NodeJS.ErrnoException) => {
      if (cause.path === undefined) throw cause
      throw new CommandError(words.cannotWrite(file))
    },
  )
  parts.say(words.written(file))
}
