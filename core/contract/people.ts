import { z } from 'zod'

/** Everybody is staff; the others are granted. A clerk is văn thư. */
export const roles = [
  'staff',
  'clerk',
  'unit-head',
  'helpdesk',
  'helpdesk-lead',
  'knowledge-editor',
  'administrator',
] as const
export type Role = (typeof roles)[number]

export const unitSchema = z.object({ id: z.string(), name: z.string() })
export type OrganisationUnit = z.infer<typeof unitSchema>

export const personSchema = z.object({
  /** '<tenant id>:<directory object id>' */
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  unit: unitSchema.nullable(),
  /** Always holds 'staff'. */
  roles: z.array(z.enum(roles)),
})
export type Person = z.infer<typeof personSchema>

/** Claims of the short-lived token a caller signs for the person who acts. */
export interface ActingPerson {
  tenantId: string
  objectId: string
  name: string
  email?: string
}
