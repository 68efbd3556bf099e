import type { Logger } from 'pino'
import { wordingIn } from '../../wording/catalogue'
import { type Limit, sendLimits } from '../teams/send-limits'
import type { Channel, Incoming } from './channel'

const tellAgainMs = 60_000

/**
 * Whether a person may take another turn now. Who sends more than people do is told once and then left alone until
 * they slow down: each turn costs work, and Teams would not take so many answers.
 */
export function turnLimit(limits: Limit[], channel: Channel, logger: Logger) {
  const taken = sendLimits(limits)
  const toldAt = new Map<string, number>()
  return ({ person: { tenantId, objectId }, address, locale }: Incoming): boolean => {
    const who = `${tenantId}:${objectId}`
    if (taken.waitFor(who) === 0) {
      taken.note(who)
      return true
    }
    const now = performance.now()
    for (const [each, at] of toldAt) if (now - at > tellAgainMs) toldAt.delete(each)
    if (toldAt.has(who)) return false
    toldAt.set(who, now)
    logger.warn({ person: who }, 'turns refused: too many at once')
    const text = wordingIn(locale?.startsWith('en') ? 'en' : 'vi').bot.tooFast
    void channel
      .send(address, [{ kind: 'text', text }], { urgency: 'answer' })
      .catch((err) => logger.error({ err }, 'not told of the limit'))
    return false
  }
}
