import type { Queryable } from '../../database/database'
import { isSettingName, settings } from './settings'

export type SavedSetting =
  | { outcome: 'saved' }
  | { outcome: 'unknown-setting' }
  /** Where in the value, as 'spans.0.end', and what is wrong there. */
  | { outcome: 'not-valid'; errors: { path: string; message: string }[] }

/** Takes any key and value, as they come from an administrator; `person` is an id. */
export async function saveSetting(
  tx: Queryable,
  key: string,
  value: unknown,
  person: string,
  now: Date,
): Promise<SavedSetting> {
  if (!isSettingName(key)) return { outcome: 'unknown-setting' }
  const parsed = settings[key].schema.safeParse(value)
  if (!parsed.success) {
    const errors = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
    return { outcome: 'not-valid', errors }
  }
  await tx.query(
    `insert into core.settings (key, value, updated_by, updated_at) values ($1, $2, $3, $4)
     on conflict (key) do update
       set value = excluded.value, updated_by = excluded.updated_by, updated_at = excluded.updated_at`,
    [key, JSON.stringify(parsed.data), person, now],
  )
  return { outcome: 'saved' }
}
