import type { Logger } from 'pino'
import type { Reply } from '../conversation/types'
import type { Store } from '../store/store'
import type { Incoming } from './channel'
import { turnId } from './turn-id'

/** Says in the 1:1 conversation of the person what came too late for an answer in place. */
export const tellLater =
  (store: Store, logger: Logger) =>
  async ({ activity, address, person }: Incoming, replies: Reply[]): Promise<void> => {
    const { tenant, conversation } = address
    try {
      const alone =
        address.place === 'personal'
          ? address
          : (await store.conversations.personal(person.tenantId, person.objectId))?.address
      if (!alone) return
      const key = `late:${turnId({ tenant, conversation, activity })}`
      await store.outgoing.queue([{ key, tenant, conversation: alone.conversation, replies }])
    } catch (error) {
      logger.error({ err: error }, 'what came too late for an answer could not be kept')
    }
  }
