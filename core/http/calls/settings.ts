import { listDays } from '../../calendar/list-days'
import { removeDay, saveDay } from '../../calendar/save-day'
import type { settingRoutes } from '../../contract/routes/settings'
import { refuse } from '../../outcome'
import { readSettings } from '../../settings/read-settings'
import { saveSetting } from '../../settings/save-setting'
import type { HandlersOf } from '../handlers'

export const settingCalls: HandlersOf<typeof settingRoutes> = {
  settings: async ({ tx }) => ({ value: { ...(await readSettings(tx)) } }),
  saveSetting: async ({ tx, person, now, body: { key, value } }) => {
    const saved = await saveSetting(tx, key, value, person.id, now)
    if (saved.outcome === 'unknown-setting') return invalid('key', 'no such setting')
    if (saved.outcome === 'not-valid') return refuse('invalid-request', { errors: saved.errors })
    return { value: { done: true, facts: { key, outcome: 'saved' } } }
  },
  calendarDays: async ({ tx, query }) => ({ value: await listDays(tx, query.year) }),
  saveCalendarDay: async ({ tx, person, now, body: { kind, ...day } }) => {
    const change = { by: person.id, now }
    const outcome =
      kind === 'none' ? await removeDay(tx, day.date, now) : await saveDay(tx, { ...day, kind }, change)
    if (outcome === 'saved' || outcome === 'removed' || outcome === 'not-found') {
      return { value: { done: true, facts: { date: day.date, outcome } } }
    }
    return invalid(wrongField[outcome], outcome)
  },
}

const wrongField = { 'past-year': 'date', 'wrong-weekday': 'kind', unnamed: 'name' }
const invalid = (path: string, message: string) => refuse('invalid-request', { errors: [{ path, message }] })
