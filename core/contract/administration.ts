import { z } from 'zod'
import { instant, isoDate, plainText, workEmail } from './fields'
import { personSchema, roles } from './people'

const personId = z.string().max(200)

/** Role 'staff' cannot be granted nor taken: everybody has it. */
export const roleGrantBody = z
  .object({ person: personId, role: z.enum(roles).exclude(['staff']), granted: z.boolean() })
  .strict()
export type RoleGrantBody = z.infer<typeof roleGrantBody>

export const unitOfPersonBody = z.object({ person: personId, unit: plainText(120).min(2) }).strict()

/** A unit head lets somebody of the unit confirm for a while; ends early with `until` in the past. */
export const delegationBody = z.object({ to: personId, from: isoDate, until: isoDate }).strict()
export type DelegationBody = z.infer<typeof delegationBody>
export const delegationSchema = z.object({
  id: z.number().int(),
  head: personSchema.pick({ id: true, name: true }),
  to: personSchema.pick({ id: true, name: true }),
  unit: z.string(),
  from: z.string(),
  until: z.string(),
})
export type Delegation = z.infer<typeof delegationSchema>

export const onCallBody = z.object({ person: personId, from: instant, until: instant }).strict()
export type OnCallBody = z.infer<typeof onCallBody>
export const onCallSchema = z.object({
  id: z.number().int(),
  person: personSchema.pick({ id: true, name: true }),
  from: instant,
  until: instant,
})
export type OnCall = z.infer<typeof onCallSchema>

/** Units and people from CSV text; a dry run reports what would change and changes nothing. */
export const importPeopleBody = z.object({ csv: z.string().max(200_000), dryRun: z.boolean() }).strict()
export const importProblems = [
  'not-csv',
  'columns-missing',
  'column-unknown',
  'column-twice',
  'nothing-in-it',
  'too-many-lines',
  'cells-wrong',
  'unit-missing',
  'unit-not-valid',
  'name-missing',
  'name-not-valid',
  'email-not-valid',
  'unit-email-not-valid',
  'id-missing',
  'id-not-valid',
  'role-unknown',
  'person-twice',
  'email-twice',
  'last-administrator',
] as const
export type ImportProblem = (typeof importProblems)[number]
export const importReportSchema = z.object({
  dryRun: z.boolean(),
  lines: z.number().int(),
  unitsAdded: z.number().int(),
  /** Whose addresses changed. */
  unitsChanged: z.number().int(),
  peopleAdded: z.number().int(),
  peopleChanged: z.number().int(),
  /** Lines that changed nothing. */
  unchanged: z.number().int(),
  /** With any of these nothing was changed; line 1 is the header. */
  problems: z.array(z.object({ line: z.number().int(), problem: z.enum(importProblems) })),
})
export type ImportReport = z.infer<typeof importReportSchema>

export const settingBody = z.object({ key: z.string().max(60), value: z.unknown() }).strict()
export const settingsSchema = z.record(z.string(), z.unknown())

export const calendarDaySchema = z.object({
  date: isoDate,
  kind: z.enum(['holiday', 'compensation', 'swap-off', 'swap-work']),
  name: z.string(),
  source: z.string(),
  confirmed: z.boolean(),
})
export const calendarDayBody = z
  .object({
    date: isoDate,
    /** 'none' takes the row away. */
    kind: z.enum(['holiday', 'compensation', 'swap-off', 'swap-work', 'none']),
    name: plainText(120),
    source: plainText(300),
    confirmed: z.boolean(),
  })
  .strict()

export const webhookBody = z
  .object({ url: z.url().max(300), kinds: z.array(z.string().max(40)).max(40) })
  .strict()
export const webhookSchema = z.object({
  id: z.number().int(),
  url: z.string(),
  kinds: z.array(z.string()),
  active: z.boolean(),
  waiting: z.number().int(),
  dead: z.number().int(),
  /** Since when nothing has arrived there. */
  deadSince: instant.nullable(),
  /** Shown once, when it is made. */
  secret: z.string().nullable(),
})

/** Units get notices at these addresses. */
export const unitAddressesBody = z
  .object({ unit: plainText(120).min(2), emails: z.array(workEmail).max(20) })
  .strict()

export const erasureBody = z.object({ person: personId }).strict()
export const erasedSchema = z.object({ person: personId, at: instant })
export type ErasedPerson = z.infer<typeof erasedSchema>
/** Everything the service holds of one person, by table. */
export const personalDataSchema = z.record(z.string(), z.array(z.record(z.string(), z.unknown())))

export const auditEntrySchema = z.object({
  sequence: z.number().int(),
  at: instant,
  actor: z.string(),
  action: z.string(),
  subject: z.string(),
  facts: z.record(z.string(), z.unknown()),
  hash: z.string(),
})

/** What could not be delivered in Teams and is sent by e-mail instead. */
export const undeliveredBody = z
  .object({ person: personId, number: z.string().max(20), sequence: z.number().int() })
  .strict()
