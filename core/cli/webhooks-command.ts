import { appendAudit } from '../audit/append-audit'
import { readCoreConfig } from '../config'
import { addWebhook, listWebhooks, removeWebhook } from '../webhooks/webhooks'
import { CommandError, type CommandParts, operatorActor, readTyped, wordsOf } from './command'

/** `list | add <url> [event,event] | remove <id>`: which systems are told of events. */
export async function webhooksCommand(given: string[], parts: CommandParts): Promise<void> {
  const words = wordsOf(parts)
  const [what, first, kinds] = readTyped(given, [], words).words
  if (what === 'list') return list(parts)
  if (what === 'add' && first) return add(first, kinds?.split(',') ?? ['*'], parts)
  if (what === 'remove' && first) return remove(first, parts)
  throw new CommandError(words.webhooks.usage.join('\n'))
}

async function list(parts: CommandParts): Promise<void> {
  const { webhooks } = wordsOf(parts)
  const all = await listWebhooks(parts.database)
  if (all.length === 0) return parts.say(webhooks.nothing)
  for (const { id, url, kinds, waiting, dead } of all) {
    parts.say(webhooks.line(id, url, kinds.join(', '), waiting, dead))
  }
}

async function add(url: string, kinds: string[], parts: CommandParts): Promise<void> {
  const { webhooks } = wordsOf(parts)
  const { NODE_ENV, WEBHOOK_HOSTS } = process.env
  const { webhookHosts } = readCoreConfig({ WEBHOOK_HOSTS })
  const reach = { production: NODE_ENV === 'production', innerHosts: webhookHosts }
  const added = await parts.database.transaction(async (tx) => {
    const outcome = await addWebhook(
      { tx, personId: operatorActor, now: parts.now, ...reach },
      { url, kinds },
    )
    if ('value' in outcome) {
      await appendAudit(tx, {
        ...{ actor: operatorActor, action: 'addWebhook', subject: String(outcome.value.id), at: parts.now },
        facts: { kinds: kinds.join(' ') },
      })
    }
    return outcome
  })
  if ('refused' in added) throw new CommandError(webhooks.refused(added.refused.errors?.[0]?.path ?? ''))
  parts.say(webhooks.added(added.value.id, added.value.secret ?? ''))
}

async function remove(typed: string, parts: CommandParts): Promise<void> {
  const { webhooks } = wordsOf(parts)
  const id = /^\d{1,9}$/.test(typed) ? Number(typed) : 0
  const removed = await parts.database.transaction(async (tx) => {
    const outcome = await removeWebhook(tx, id)
    if ('value' in outcome) {
      await appendAudit(tx, {
        ...{ actor: operatorActor, action: 'removeWebhook', subject: String(id), at: parts.now },
        facts: {},
      })
    }
    return outcome
  })
  if ('refused' in removed) throw new CommandError(webhooks.unknown(typed))
  parts.say(webhooks.removed(id))
}
