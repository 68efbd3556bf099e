import type { MoveEffects } from '../moves/move-effect'
import { refuse } from '../outcome'
import { lockRequest } from '../requests/request-row'
import { checkNotice } from './check-notice'
import { emailUnits } from './email-units'

const invalid = (path: string, message: string) => refuse('invalid-request', { errors: [{ path, message }] })

export const noticeEffects: MoveEffects = {
  /** What was a notice of one type about another stays that: else a new one is written. */
  amend: async ({ writing, row, body }) => {
    if (body.details.kind !== 'notice' || row.details.kind !== 'notice') {
      return invalid('details.kind', 'must be a notice')
    }
    const { kind: _, ...written } = body.details
    const checked = await checkNotice(writing.tx, written)
    if ('refused' in checked) return checked
    const { details } = checked.value
    if (details.type !== row.details.type || details.about !== row.details.about) {
      return invalid('details.type', 'cannot change, nor what it is about')
    }
    return { value: { details } }
  },

  /** E-mail to the units in the same transaction; the feed tells the bot, which tells people in Teams. */
  send: async ({ writing, row: { number, details } }) => {
    const { tx, now, person } = writing
    if (details.kind !== 'notice') throw new Error(`core: ${number} is sent as a notice and is none`)
    // Two all-clears of one outage: the second waits here and then finds it closed.
    if (details.about) await lockRequest(tx, details.about)
    const { kind: _, ...written } = details
    const checked = await checkNotice(tx, written)
    if ('refused' in checked) return checked
    const { follows } = checked.value
    const { emails, unreached } = await emailUnits(tx, now, { number, details, follows, by: person.name })
    const ends = details.type === 'all-clear' && follows
    return {
      value: {
        facts: { type: details.type, emails: String(emails), unreached: String(unreached) },
        ...(ends && { followers: [{ number: follows, action: 'close' as const }] }),
      },
    }
  },
}
