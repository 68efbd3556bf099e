import { createHash } from 'node:crypto'
import type { Submission } from '../../core/contract/core-api'
import { wordingIn } from '../../wording/catalogue'
import { type Area, command, type Tell } from '../conversation/areas'
import { formatDay } from '../conversation/format-time'
import { continueInPersonal, inPersonal, reply, type Talk, text, wordsOf } from '../conversation/talk'
import type { TurnResult } from '../conversation/types'
import { whyUnread } from '../conversation/why-unread'
import { readWish, type Wish } from './read-wish'
import { readShown, showGoals } from './show-goals'

/** Internal goals and the working calendar, for administrators; the service checks who asks. */
export const settings: Area = {
  commands: [command(readWish, change)],
  tells: { saveSetting: tellSaved, saveCalendarDay: tellDay },
}

async function change(talk: Talk, wish: Wish, said: string): Promise<TurnResult> {
  if (!inPersonal(talk)) return continueInPersonal(talk, said)
  const { settings: words } = wordsOf(talk)
  switch (wish.wish) {
    case 'goal-unread':
      return reply(talk, [text(words.goalUnread)])
    case 'day-unread':
      return reply(talk, [text(words.dayUnread)])
    case 'show-calendar':
      return showCalendar(talk, wish.year)
    case 'set-day': {
      const { wish: _, ...day } = wish
      return write(talk, { name: 'saveCalendarDay', body: { ...day, confirmed: true } })
    }
    case 'remove-day':
      return write(talk, {
        name: 'saveCalendarDay',
        body: { date: wish.date, kind: 'none', name: '', source: '', confirmed: false },
      })
    case 'confirm-day':
      return confirm(talk, wish.date)
    default:
      return goals(talk, wish)
  }
}

async function goals(
  talk: Talk,
  wish: Extract<Wish, { wish: 'show-goals' | 'set-goal' | 'remove-goal' }>,
): Promise<TurnResult> {
  const read = await talk.parts.core.read(talk.turn.person, 'settings')
  if (read.outcome !== 'found') return reply(talk, [text(whyUnread(talk, read))])
  const shown = readShown(read.value)
  if (wish.wish === 'show-goals') return reply(talk, [text(showGoals(shown, talk.state.language))])
  const { [String(wish.level)]: _, ...others } = shown['service-targets']
  if (wish.wish === 'remove-goal') {
    return write(talk, { name: 'saveSetting', body: { key: 'service-targets', value: others } }, wish.level)
  }
  const { respond, resolve, always } = wish
  const goal = {
    ...(respond !== undefined && { respondMinutes: respond }),
    ...(resolve !== undefined && { resolveMinutes: resolve }),
    ...(always && { roundTheClock: true }),
  }
  return write(
    talk,
    { name: 'saveSetting', body: { key: 'service-targets', value: { ...others, [wish.level]: goal } } },
    wish.level,
  )
}

async function showCalendar(talk: Talk, year: number): Promise<TurnResult> {
  const { settings: words } = wordsOf(talk)
  const read = await talk.parts.core.read(talk.turn.person, 'calendarDays', { query: { year } })
  if (read.outcome !== 'found') return reply(talk, [text(whyUnread(talk, read))])
  if (read.value.length === 0) return reply(talk, [text(words.noDays(year))])
  const days = read.value.map(({ date, kind, name, confirmed }) =>
    words.day(formatDay(date, talk.state.language), words.kinds[kind], name, confirmed),
  )
  return reply(talk, [text([words.calendarTitle(year), days.join('\n'), words.calendarHowTo].join('\n\n'))])
}

async function confirm(talk: Talk, date: string): Promise<TurnResult> {
  const { settings: words } = wordsOf(talk)
  const read = await talk.parts.core.read(talk.turn.person, 'calendarDays', {
    query: { year: Number(date.slice(0, 4)) },
  })
  if (read.outcome !== 'found') return reply(talk, [text(whyUnread(talk, read))])
  const day = read.value.find((one) => one.date === date)
  if (!day) return reply(talk, [text(words.dayUnknown(formatDay(date, talk.state.language)))])
  return write(talk, { name: 'saveCalendarDay', body: { ...day, confirmed: true } })
}

/** A later turn that sets the same again is another write. */
function write(talk: Talk, submission: Submission, level?: number): TurnResult {
  const key = createHash('sha256')
    .update(`${talk.turn.id}\n${level ?? ''}`)
    .digest('hex')
    .slice(0, 40)
  return reply(talk, [], {}, [{ submission, idempotencyKey: `setting:${key}`, person: talk.turn.person }])
}

function tellSaved(
  { submission }: Parameters<Tell>[0],
  outcome: Parameters<Tell>[1],
  { language }: Parameters<Tell>[2],
) {
  if (outcome.outcome !== 'done' || submission.name !== 'saveSetting') return undefined
  const shown = readShown({ [submission.body.key]: submission.body.value })
  return [{ kind: 'text' as const, text: showGoals(shown, language) }]
}

function tellDay(
  { submission }: Parameters<Tell>[0],
  outcome: Parameters<Tell>[1],
  { language }: Parameters<Tell>[2],
) {
  if (submission.name !== 'saveCalendarDay') return undefined
  const { settings: words } = wordingIn(language)
  const day = formatDay(submission.body.date, language)
  if (outcome.outcome === 'refused' && outcome.problem.code === 'invalid-request')
    return [{ kind: 'text' as const, text: words.dayRefused }]
  if (outcome.outcome !== 'done') return undefined
  const removed = submission.body.kind === 'none'
  return [{ kind: 'text' as const, text: removed ? words.dayRemoved(day) : words.daySaved(day) }]
}
