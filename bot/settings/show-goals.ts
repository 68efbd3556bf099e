import { z } from 'zod'
import { wordingIn } from '../../wording/catalogue'
import type { Language } from '../../wording/language'

const target = z.object({
  respondMinutes: z.number().optional(),
  resolveMinutes: z.number().optional(),
  roundTheClock: z.boolean().optional(),
})
const shownSchema = z.object({
  'service-targets': z.record(z.string(), target).default({}),
  'close-after-working-days': z.number().optional(),
  'reopen-within-working-days': z.number().optional(),
  'expire-after-working-days': z.number().optional(),
})
export type ShownSettings = z.infer<typeof shownSchema>

export const readShown = (settings: Record<string, unknown>): ShownSettings => shownSchema.parse(settings)

/** Goals by level, the days after which things end by themselves, and how to change them. */
export function showGoals(shown: ShownSettings, language: Language): string {
  const { settings: words } = wordingIn(language)
  const time = (minutes: number) => (minutes % 60 === 0 ? words.hours(minutes / 60) : words.minutes(minutes))
  const goals = Object.entries(shown['service-targets']).map(([level, goal]) =>
    words.goal(
      Number(level),
      [
        goal.respondMinutes ? words.respond(time(goal.respondMinutes)) : '',
        goal.resolveMinutes ? words.resolve(time(goal.resolveMinutes)) : '',
        goal.roundTheClock ? words.roundTheClock : '',
      ].filter(Boolean),
    ),
  )
  const close = shown['close-after-working-days']
  const reopen = shown['reopen-within-working-days']
  const expire = shown['expire-after-working-days']
  return [
    goals.length ? [words.goalsTitle, ...goals].join('\n') : words.noGoals,
    close && reopen && expire ? words.days(close, reopen, expire) : '',
    words.howTo,
  ]
    .filter(Boolean)
    .join('\n\n')
}
