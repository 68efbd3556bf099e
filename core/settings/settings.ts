import { z } from 'zod'
import { usualHours, workingHoursSchema } from '../calendar/working-hours'
import { serviceTargetsSchema } from './service-targets'

const workingDays = z.number().int().min(1).max(250)
const keptDays = z.number().int().min(30).max(36_500).nullable()

/** Every setting an administrator can change: what it may hold, and what holds until then. */
export const settings = {
  'service-targets': setting(serviceTargetsSchema, {}),
  'working-hours': setting(workingHoursSchema, usualHours),
  /** A resolved request closes by itself. */
  'close-after-working-days': setting(workingDays, 5),
  /** How long one that was resolved can be reopened; afterwards a new one is linked to it. */
  'reopen-within-working-days': setting(workingDays, 10),
  /** A request that waits for its requester ends. */
  'expire-after-working-days': setting(workingDays, 20),
  /** Before it ends so, those it waits for are told. */
  'warn-before-expiry-working-days': setting(workingDays, 2),
  /** Before an account is taken away, that handing over comes first. */
  'remind-hand-over-working-days': setting(workingDays, 3),
  /** How sure a suggestion for triage must be before the helpdesk sees it. */
  'suggest-from-confidence': setting(z.number().min(0.5).max(0.99), 0.6),
  /** Free text of requests that ended is taken away after this many days; null keeps it. */
  'keep-closed-requests-days': setting(keptDays, null),
  /** Thumbs and questions without an answer are taken away after this many days; null keeps them. */
  'keep-questions-days': setting(keptDays, null),
}
export type SettingName = keyof typeof settings
export type Settings = { [N in SettingName]: z.infer<(typeof settings)[N]['schema']> }

export const isSettingName = (text: string): text is SettingName => Object.hasOwn(settings, text)

function setting<S extends z.ZodType>(schema: S, standard: z.infer<S>) {
  return { schema, standard }
}
