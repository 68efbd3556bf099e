import { helpdeskRoles, type Role, type RoleHolder } from '../../core/contract/people'
import type { Database } from '../../database/database'
import type { Language } from '../../wording/language'
import type { Place } from '../conversation/types'
import type { Address } from '../turns/channel'
import type { CardPlace } from './posted'

/** A conversation somebody can be told something in. */
export interface Reachable {
  tenant: string
  conversation: string
  language: Language
  address: Address
  place: Place
  objectId: string | null
}

/** A conversation that is alive again, and how much did not arrive meanwhile. */
export interface Revived extends CardPlace {
  language: Language
  missed: number
}

const reachable = `select tenant, conversation, coalesce(state->>'language', 'vi') as language, address, place,
  object_id as "objectId" from bot.conversations where dead_since is null`

// A channel is met in its threads, '19:…@thread.tacv2;messageid=…': the newest says where to write to it, and one
// seen since it died revives it.
const adoptSql = `
  insert into bot.conversations as c (tenant, conversation, version, state, place, address, seen_at)
  select tenant, $1, 0, '{}', place, jsonb_set(address, '{conversation}', to_jsonb($1::text)), seen_at
  from bot.conversations where starts_with(conversation, $1 || ';messageid=') and place = 'channel'
    and dead_since is null
  order by seen_at desc limit 1
  on conflict (tenant, conversation) do update set address = excluded.address, seen_at = excluded.seen_at,
    dead_since = null, dead_reason = null
    where c.seen_at < excluded.seen_at and (c.dead_since is null or c.dead_since < excluded.seen_at)`

/** Teams looks after at most this many viewers of one card. */
const mostViewers = 60

export function conversationStore(database: Database) {
  const byId = (conversation: string) =>
    database.query<Reachable>(`${reachable} and conversation = $1`, [conversation])

  return {
    /** The newest 1:1 conversation of a person. */
    personal: async (tenant: string, objectId: string): Promise<Reachable | undefined> => {
      const [found] = await database.query<Reachable>(
        `${reachable} and place = 'personal' and tenant = $1 and object_id = $2 order by seen_at desc limit 1`,
        [tenant, objectId],
      )
      return found
    },

    byId,

    /** A channel by its own id, also when only threads of it were met so far. */
    channel: async (conversation: string): Promise<Reachable[]> => {
      await database.query(adoptSql, [conversation])
      return byId(conversation)
    },

    ofHelpdesk: () =>
      database.query<Reachable>(
        `select distinct on (tenant, "objectId") * from (${reachable} and place = 'personal'
           and roles && array['helpdesk', 'helpdesk-lead']
         order by seen_at desc) as people`,
      ),

    /** Teams ids of those who see a triage card with its buttons, last seen first. */
    viewersOfHelpdesk: async (): Promise<string[]> => {
      const rows = await database.query<{ id: string }>(
        `select address->'person'->>'id' as id from bot.conversations
         where dead_since is null and place = 'personal' and address->'person'->>'id' is not null
           and roles && $2
         group by 1 order by max(seen_at) desc limit $1`,
        [mostViewers, helpdeskRoles],
      )
      return rows.map(({ id }) => id)
    },

    rememberRoles: async (tenant: string, conversation: string, roles: readonly Role[]) => {
      await database.query(
        `update bot.conversations set roles = $3 where tenant = $1 and conversation = $2`,
        [tenant, conversation, roles],
      )
    },

    /** These have these roles, and everybody else has none. */
    rememberHolders: async (holders: readonly RoleHolder[]) => {
      await database.query(
        `update bot.conversations c set roles = wanted.roles
         from (select known.tenant, known.conversation, coalesce(h.roles, '{}') as roles
           from bot.conversations known left join jsonb_to_recordset($1::jsonb) as h(person text, roles text[])
             on h.person = known.tenant || ':' || known.object_id
           where known.place = 'personal' and (h.person is not null or known.roles <> '{}')) as wanted
         where c.tenant = wanted.tenant and c.conversation = wanted.conversation
           and not (c.roles @> wanted.roles and c.roles <@ wanted.roles)`,
        [JSON.stringify(holders)],
      )
    },

    markDead: async (tenant: string, conversation: string, reason: string) => {
      await database.query(
        `update bot.conversations set dead_since = now(), dead_reason = $3 where tenant = $1 and conversation = $2`,
        [tenant, conversation, reason],
      )
    },

    /** Something for the person did not arrive: told once they write again. */
    noteMissed: async (tenant: string, objectId: string) => {
      await database.query(
        `update bot.conversations set missed = missed + 1
         where tenant = $1 and object_id = $2 and place = 'personal' and dead_since is not null`,
        [tenant, objectId],
      )
    },

    takeRevived: () =>
      database.query<Revived>(
        `with alive as (
           select tenant, conversation, missed from bot.conversations
           where missed > 0 and dead_since is null order by tenant, conversation limit 50 for update skip locked)
         update bot.conversations c set missed = 0 from alive
         where c.tenant = alive.tenant and c.conversation = alive.conversation
         returning c.tenant, c.conversation, coalesce(c.state->>'language', 'vi') as language, alive.missed`,
      ),
  }
}
