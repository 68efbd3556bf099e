import { z } from 'zod'

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
