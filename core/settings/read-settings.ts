import type { Queryable } from '../../database/database'
import { isSettingName, type Settings, settings } from './settings'

interface SettingRow {
  key: string
  value: unknown
}

/** All settings, with what holds where nobody set anything. Keys of another release are passed over. */
export async function readSettings(database: Queryable): Promise<Settings> {
  const rows = await database.query<SettingRow>('select key, value from core.settings')
  const set = rows.filter(({ key }) => isSettingName(key))
  const standards = Object.entries(settings).map(([key, { standard }]) => [key, standard])
  return { ...Object.fromEntries(standards), ...Object.fromEntries(set.map(parse)) }
}

function parse({ key, value }: SettingRow): [string, unknown] {
  if (!isSettingName(key)) return [key, value]
  const parsed = settings[key].schema.safeParse(value)
  if (!parsed.success) throw new Error(`core: the setting ${key} in the database is not readable`)
  return [key, parsed.data]
}
