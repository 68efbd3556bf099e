import type { Database } from '../../database/database'

/** What can be turned off. Alarms and approvals cannot. */
export const mutable = ['requests', 'reminders', 'notices', 'deadlines'] as const
export type Mutable = (typeof mutable)[number]

export interface Preferences {
  muted: Mutable[]
  /** 'HH:MM' in Vietnam's time; may pass midnight. */
  quiet: { from: string; until: string } | null
}

/** How people want to be told; everything and at any time until they say otherwise. */
export function preferenceStore(database: Database) {
  return {
    get: async (tenant: string, objectId: string): Promise<Preferences> => {
      const [found] = await database.query<{ muted: Mutable[]; from: string | null; until: string | null }>(
        `select muted, quiet_from as "from", quiet_until as until from bot.preferences
         where tenant = $1 and object_id = $2`,
        [tenant, objectId],
      )
      const { muted = [], from, until } = found ?? {}
      return { muted, quiet: from && until ? { from, until } : null }
    },

    set: async (tenant: string, objectId: string, { muted, quiet }: Preferences) => {
      await database.query(
        `insert into bot.preferences (tenant, object_id, muted, quiet_from, quiet_until)
         values ($1, $2, $3, $4, $5)
         on conflict (tenant, object_id) do update set muted = excluded.muted,
           quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until`,
        [tenant, objectId, muted, quiet?.from ?? null, quiet?.until ?? null],
      )
    },
  }
}
export type PreferenceStore = ReturnType<typeof preferenceStore>
