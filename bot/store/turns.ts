import type { ActingPerson } from '../../core/contract/people'
import type { Database, SqlValue } from '../../database/database'
import type { ConversationState, Effect, LiveCard, Reply } from '../conversation/types'
import type { Account, Address } from '../turns/channel'
import { batched } from './batched'
import { rememberingStates } from './remembering-states'

export interface TurnKey {
  tenant: string
  conversation: string
  activity: string
}

/** What a turn of a group leaves to the 1:1 conversation of the person who spoke. */
export interface Personally {
  text: string
  person: ActingPerson
  account?: Account
  locale?: string
}

export interface Loaded {
  /** 0 for a conversation that never was. */
  version: number
  state: ConversationState | undefined
  /** Set when this delivery was accepted before. */
  answered?: { replies: Reply[]; card: LiveCard | null; done: boolean; fresh: boolean }
}

export interface Accepted extends TurnKey {
  version: number
  state: ConversationState
  address: Address
  object_id: string | null
  replies: Reply[]
  /** What a press is answered with in place. */
  card: LiveCard | null
  personally: Personally | null
  effects: Effect[]
}

export type Acceptance =
  | {
      outcome: 'accepted'
      /** Idempotency keys met for the first time; the others were submitted before. */
      firstKeys: string[]
    }
  /** Another turn of the conversation came first: read again and take the turn again. */
  | { outcome: 'overtaken' }

const loadSql = `
  select k.n, c.version, c.state,
    i.replies, i.card, i.answered_at is not null as done, i.accepted_at > now() - $2 * interval '1 second' as fresh
  from jsonb_to_recordset($1::jsonb) as k(n int, tenant text, conversation text, activity text)
  left join bot.conversations c using (tenant, conversation)
  left join bot.inbox i using (tenant, conversation, activity)`

// Every accepted turn raises the version, so a delivery that is not in the inbox when the version is
// checked cannot be there when the row is written.
const acceptSql = `
  with turn as (
    select * from jsonb_to_recordset($1::jsonb) as t(n int, tenant text, conversation text, activity text,
      version int, state jsonb, address jsonb, object_id text, replies jsonb, card jsonb, personally jsonb,
      effects jsonb)
    where not exists (select 1 from bot.inbox i where i.tenant = t.tenant and i.conversation = t.conversation
      and i.activity = t.activity)
  ), moved as (
    insert into bot.conversations as c (tenant, conversation, version, state, place, address, object_id)
    select tenant, conversation, version + 1, state, address->>'place', address, object_id from turn
    order by tenant, conversation -- replicas lock in the same order
    on conflict (tenant, conversation) do update set version = excluded.version, state = excluded.state,
      place = excluded.place, address = excluded.address,
      object_id = coalesce(excluded.object_id, c.object_id), seen_at = now(), dead_since = null, dead_reason = null
    where c.version = excluded.version - 1
    returning c.tenant, c.conversation
  ), kept as (
    insert into bot.inbox (tenant, conversation, activity, replies, card, personally)
    select tenant, conversation, activity, replies, card, personally from turn join moved using (tenant, conversation)
    returning tenant, conversation
  )`

const acceptedSql = `${acceptSql} select n, '{}'::text[] as first_keys from turn join kept using (tenant, conversation)`

const acceptedWithEffectsSql = `${acceptSql}, queued as (
    insert into bot.submissions (tenant, object_id, idempotency_key, conversation, effect, next_try)
    select turn.tenant, e.effect->'person'->>'objectId', e.effect->>'idempotencyKey', turn.conversation, e.effect,
      now() + case when e.effect->'quiet' = 'true' then 0 else $2 end * interval '1 second'
    from turn join moved using (tenant, conversation), jsonb_array_elements(turn.effects) as e(effect)
    on conflict (tenant, object_id, idempotency_key) do nothing
    returning tenant, conversation, idempotency_key
  )
  select n, array(select idempotency_key from queued q
    where q.tenant = turn.tenant and q.conversation = turn.conversation) as first_keys
  from turn join kept using (tenant, conversation)`

// PGlite works in this thread: turns that are nearly done share one commit, which costs more than each of them.
const gatherMs = 8

interface LoadRow {
  n: number
  version: number | null
  state: ConversationState | null
  replies: Reply[] | null
  card: LiveCard | null
  done: boolean
  fresh: boolean
}

/** What a turn reads before and writes after, in as few and as short statements as possible. */
export function turnStore(database: Database, leaseSeconds: number): TurnStore {
  const embedded = database.engine === 'pglite'
  const atOnce = embedded ? 1 : 4

  const load = batched<TurnKey, Loaded>(
    async (keys) => {
      const rows = await database.query<LoadRow>(loadSql, [numbered(keys), leaseSeconds])
      const loaded: Loaded[] = []
      for (const row of rows) loaded[row.n] = toLoaded(row)
      return loaded
    },
    { atOnce },
  )

  const write = (sql: string, values: (turns: string) => SqlValue[]) =>
    batched<Accepted, Acceptance>(
      async (turns) => {
        const rows = await database.query<{ n: number; first_keys: string[] }>(sql, values(numbered(turns)))
        const outcomes: Acceptance[] = turns.map(() => ({ outcome: 'overtaken' }))
        for (const row of rows) outcomes[row.n] = { outcome: 'accepted', firstKeys: row.first_keys }
        return outcomes
      },
      { atOnce, waitMs: embedded ? gatherMs : 0 },
    )
  const writeTurn = write(acceptedSql, (turns) => [turns])
  const writeWithEffects = write(acceptedWithEffectsSql, (turns) => [turns, leaseSeconds])

  return rememberingStates({
    load,
    accept: (turn) => (turn.effects.length > 0 ? writeWithEffects(turn) : writeTurn(turn)),
  })
}

export interface TurnStore {
  load(key: TurnKey): Promise<Loaded>
  accept(turn: Accepted): Promise<Acceptance>
}

const numbered = (items: object[]) => JSON.stringify(items.map((item, n) => ({ n, ...item })))

function toLoaded(row: LoadRow): Loaded {
  return {
    version: row.version ?? 0,
    state: row.state?.version === 1 ? row.state : undefined,
    ...(row.replies && {
      answered: { replies: row.replies, card: row.card, done: row.done, fresh: row.fresh },
    }),
  }
}
