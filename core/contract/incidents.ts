import { z } from 'zod'
import { freeText, instant } from './fields'

export const incidentCategories = [
  'cannot-sign-in',
  'password-or-locked',
  'wrong-rights',
  'cannot-send-or-receive',
  'files-or-scanning',
  'digital-signature',
  'interconnection',
  'slow-or-down',
  'wrong-data',
  'suspected-leak',
  'account-takeover',
  'misdirected-secret',
  'other',
] as const
export type IncidentCategory = (typeof incidentCategories)[number]

/** These go to a person at once and carry no description. */
export const urgentCategories = ['suspected-leak', 'account-takeover', 'misdirected-secret'] as const
export type UrgentCategory = (typeof urgentCategories)[number]
export const isUrgentCategory = (category: IncidentCategory): category is UrgentCategory =>
  (urgentCategories as readonly string[]).includes(category)

export const incidentScopes = ['one-person', 'division', 'unit', 'ministry'] as const
export type IncidentScope = (typeof incidentScopes)[number]

/** 1 whole system or suspected breach, 2 one function or unit, 3 one user blocked, 4 slow or cosmetic. */
export const severities = [1, 2, 3, 4] as const
export type Severity = (typeof severities)[number]

/** How soon it hurts; with the scope (impact) it makes the severity. */
const urgencies = ['now', 'soon', 'later'] as const
export type Urgency = (typeof urgencies)[number]

/** What the service thinks; a person decides. */
export const triageSuggestionSchema = z.object({
  category: z.enum(incidentCategories).nullable(),
  /** 0 to 1 */
  categoryConfidence: z.number(),
  severity: z.union(severities.map((s) => z.literal(s))).nullable(),
  severityConfidence: z.number(),
  urgency: z.enum(urgencies).nullable(),
  /** Numbers of incidents alike, likeliest first. */
  similar: z.array(z.string()),
})
export type TriageSuggestion = z.infer<typeof triageSuggestionSchema>

const ordinary = z
  .object({
    category: z.enum(incidentCategories).exclude([...urgentCategories]),
    description: freeText,
    since: instant,
    scope: z.enum(incidentScopes),
    contact: z.string().trim().min(3).max(120),
  })
  .strict()
const urgent = z.object({ category: z.enum(urgentCategories), since: instant }).strict()

export const incidentBody = z.union([ordinary, urgent])
export type IncidentBody = z.infer<typeof incidentBody>

export const similarIncidentSchema = z.object({
  number: z.string(),
  category: z.enum(incidentCategories),
  scope: z.enum(incidentScopes).nullable(),
  since: instant,
  affected: z.number().int(),
})
export type SimilarIncident = z.infer<typeof similarIncidentSchema>
