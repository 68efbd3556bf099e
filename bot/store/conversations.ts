import type { Role } from '../../core/contract/people'
import type { Database } from '../../database/database'
import type { Language } from '../../wording/language'
import type { Address } from '../turns/channel'

/** A conversation somebody can be told something in. */
export interface Reachable {
  tenant: string
  conversation: string
  language: Language
  address: Address
  objectId: string | null
}

const reachable = `select tenant, conversation, coalesce(state->>'language', 'vi') as language, address,
  object_id as "objectId" from bot.conversations where dead_since is null`

export function conversationStore(database: Database) {
  return {
    /** The newest 1:1 conversation of a person. */
    personal: async (tenant: string, objectId: string): Promise<Reachable | undefined> => {
      const [found] = await database.query<Reachable>(
        `${reachable} and place = 'personal' and tenant = $1 and object_id = $2 order by seen_at desc limit 1`,
        [tenant, objectId],
      )
      return found
    },

    byId: (conversation: string) =>
      database.query<Reachable>(`${reachable} and conversation = $1`, [conversation]),

    ofHelpdesk: () =>
      database.query<Reachable>(
        `select distinct on (tenant, "objectId") * from (${reachable} and place = 'personal' and role = 'helpdesk'
         order by seen_at desc) as people`,
      ),

    rememberRole: async (tenant: string, conversation: string, role: Role | null) => {
      await database.query(`update bot.conversations set role = $3 where tenant = $1 and conversation = $2`, [
        tenant,
        conversation,
        role,
      ])
    },

    markDead: async (tenant: string, conversation: string, reason: string) => {
      await database.query(
        `update bot.conversations set dead_since = now(), dead_reason = $3 where tenant = $1 and conversation = $2`,
        [tenant, conversation, reason],
      )
    },
  }
}
