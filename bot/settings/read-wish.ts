import { fold } from '../../dialogs/reading/fold'

export type DayKind = 'holiday' | 'compensation' | 'swap-off' | 'swap-work'

export type Wish =
  | { wish: 'show-goals' }
  | { wish: 'set-goal'; level: number; respond?: number; resolve?: number; always: boolean }
  | { wish: 'remove-goal'; level: number }
  | { wish: 'goal-unread' }
  | { wish: 'show-calendar'; year: number }
  | { wish: 'set-day'; kind: DayKind; date: string; name: string; source: string }
  | { wish: 'confirm-day' | 'remove-day'; date: string }
  | { wish: 'day-unread' }

const showGoals = /^(?:xem )?(?:muc tieu(?: (?:thoi gian|noi bo))?|cai dat he thong)$|^(?:service )?goals$/
const setGoal = /^(?:dat|sua) muc tieu\b|^set goal\b/
const removeGoal = /^(?:bo|xoa) muc tieu (?:muc )?([1-4])$|^remove goal (?:level )?([1-4])$/
const showCalendar = /^(?:xem )?lich lam viec(?: nam)? (\d{4})$|^working calendar (\d{4})$/
const confirmDay = /^xac nhan ngay (\S+)$|^confirm day (\S+)$/
const removeDay = /^(?:bo|xoa) ngay (\S+)$|^remove day (\S+)$/
const setDay = /^(ngay nghi bu|ngay nghi hoan doi|ngay nghi|ngay lam bu|holiday|working day) (\d\S*?):/
const kinds: Record<string, DayKind> = {
  'ngay nghi': 'holiday',
  holiday: 'holiday',
  'ngay nghi bu': 'compensation',
  'ngay nghi hoan doi': 'swap-off',
  'ngay lam bu': 'swap-work',
  'working day': 'swap-work',
}

/** What an administrator types; undefined when the sentence is something else. */
export function readWish(said: string): Wish | undefined {
  if (said.length > 300) return undefined
  const text = fold(said).replace(/[.!]+$/, '')
  if (showGoals.test(text)) return { wish: 'show-goals' }
  if (setGoal.test(text)) return readGoal(text)
  const removed = removeGoal.exec(text)
  if (removed) return { wish: 'remove-goal', level: Number(removed[1] ?? removed[2]) }
  const shown = showCalendar.exec(text)
  if (shown) return { wish: 'show-calendar', year: Number(shown[1] ?? shown[2]) }
  const confirmed = confirmDay.exec(text)
  if (confirmed) return dayWish('confirm-day', confirmed[1] ?? confirmed[2])
  const gone = removeDay.exec(text)
  if (gone) return dayWish('remove-day', gone[1] ?? gone[2])
  const set = setDay.exec(text)
  return set ? readDay(said, kinds[set[1] ?? ''], set[2]) : undefined
}

function readGoal(text: string): Wish {
  const level = /\b(?:muc do|muc|level) ?([1-4])\b/.exec(text.replace(/muc tieu|set goal/, ''))?.[1]
  const respond = minutesAfter(/(?:phan hoi|tiep nhan|respond)/, text)
  const resolve = minutesAfter(/(?:xu ly|khac phuc|resolve)/, text)
  if (!level || (respond === undefined && resolve === undefined)) return { wish: 'goal-unread' }
  return {
    wish: 'set-goal',
    level: Number(level),
    ...(respond !== undefined && { respond }),
    ...(resolve !== undefined && { resolve }),
    always: /(ca ngay dem|24\/7|round the clock)/.test(text),
  }
}

function minutesAfter(word: RegExp, text: string): number | undefined {
  const found = new RegExp(
    `${word.source}(?: trong| within)? (\\d{1,4})(?:[.,](\\d))? ?(phut|gio|h|minutes?|min|hours?)`,
  ).exec(text)
  if (!found) return undefined
  const count = Number(`${found[1]}.${found[2] ?? 0}`)
  return Math.round(/^(gio|h)/.test(found[3] ?? '') ? count * 60 : count)
}

const dayWish = (wish: 'confirm-day' | 'remove-day', typed: string | undefined): Wish => {
  const date = isoOf(typed)
  return date ? { wish, date } : { wish: 'day-unread' }
}

function readDay(said: string, kind: DayKind | undefined, typed: string | undefined): Wish {
  const date = isoOf(typed)
  const told = said.slice(said.indexOf(':') + 1)
  const [name = '', ...more] = told.split(';')
  const source = more
    .join(';')
    .replace(/^\s*(?:ngu\p{L}n|source)\s*:?\s*/iu, '')
    .trim()
  if (!kind || !date || !name.trim() || !source) return { wish: 'day-unread' }
  return { wish: 'set-day', kind, date, name: name.trim(), source }
}

/** '24/11/2026' or '2026-11-24', a day that exists. */
function isoOf(typed = ''): string | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed) ?? []
  const iso = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : typed
  const at = new Date(`${iso}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && at.toJSON()?.startsWith(iso) ? iso : undefined
}
