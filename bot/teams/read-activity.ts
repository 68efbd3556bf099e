import { randomUUID } from 'node:crypto'
import type { Place } from '../conversation/types'
import type { Account, Address, Incoming } from '../turns/channel'
import type { CheckedActivity } from './check-activity'
import { readInput } from './read-input'

export type ReadActivity =
  | { kind: 'turn'; incoming: Incoming }
  /** The bot was taken out of a conversation. */
  | { kind: 'removed'; tenant: string; conversation: string }
  /** Nothing to answer; `why` is for the log. */
  | { kind: 'ignored'; why: string }

/** Without Teams there may be no tenant and no directory id: one local tenant, and the account's own id. */
const localTenant = 'local'

/** Puts an activity into the words of the product. */
export function readActivity(activity: CheckedActivity, mode: 'local' | 'production'): ReadActivity {
  const { conversation, from, recipient, serviceUrl } = activity
  const tenant =
    activity.channelData?.tenant?.id || conversation.tenantId || (mode === 'local' ? localTenant : undefined)
  if (!tenant || !serviceUrl) return { kind: 'ignored', why: 'no tenant' }
  const what = readInput(activity)
  if (what === 'removed') return { kind: 'removed', tenant, conversation: conversation.id }
  if (typeof what === 'string') return { kind: 'ignored', why: what }

  const objectId = from?.aadObjectId || (mode === 'local' ? from?.id : undefined)
  if (!objectId) return { kind: 'ignored', why: 'no directory object id' }
  const address: Address = {
    tenant,
    conversation: conversation.id,
    place: placeOf(conversation),
    channel: activity.channelId,
    serviceUrl,
    bot: account(recipient) ?? { id: '' },
    person: account(from),
  }
  return {
    kind: 'turn',
    incoming: {
      activity: activity.id || randomUUID(),
      address,
      input: what,
      person: { tenantId: tenant, objectId, name: from?.name || objectId },
      locale: activity.locale || localeOf(activity),
    },
  }
}

function placeOf({ conversationType, isGroup }: CheckedActivity['conversation']): Place {
  if (conversationType === 'channel') return 'channel'
  if (conversationType === 'groupChat' || isGroup) return 'group'
  return 'personal'
}

/** Teams also names the client's language in an entity, at installation only there. */
function localeOf({ entities }: CheckedActivity): string | undefined {
  const client = entities?.find(({ type }) => type === 'clientInfo')
  return typeof client?.locale === 'string' ? client.locale.slice(0, 60) : undefined
}

const account = (from: CheckedActivity['from']): Account | undefined =>
  from ? { id: from.id, ...(from.name && { name: from.name }) } : undefined
