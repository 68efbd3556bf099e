import type { Outgoing, Told } from '../store/outgoing'
import type { SendParts } from './send-outgoing'
import { splitId } from './tell-people'

const againSeconds = 15

/**
 * Asks the core service to write to somebody whom Teams does not reach; kept until it has been asked. Several
 * messages of one event are one e-mail: the service writes once for each event and person.
 */
export async function sendByEmail(
  { core, store, logger }: SendParts,
  { id, sent }: Outgoing,
  told: Told,
  reason: string,
): Promise<void> {
  const reported = await core.reportUndelivered(told)
  if (reported.outcome === 'core-unreachable')
    return store.outgoing.postpone(id, sent, againSeconds * (0.8 + Math.random() * 0.4), reason)
  await store.conversations.noteMissed(...splitId(told.person))
  if (reported.outcome === 'found') return store.outgoing.finish(id, 'dead', 'sent-by-email')
  logger.error(
    { outgoing: id, reason, code: reported.problem.code },
    'message given up, and no e-mail could be asked for; it stays in bot.outgoing as dead',
  )
  return store.outgoing.finish(id, 'dead', reason)
}
