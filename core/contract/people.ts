import { z } from 'zod'
import { plainText } from './fields'

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

/** Administrators and leads do what the helpdesk does. */
export const helpdeskRoles: readonly Role[] = ['helpdesk', 'helpdesk-lead', 'administrator']
export const leadRoles: readonly Role[] = ['helpdesk-lead', 'administrator']

type Holder = { roles: readonly Role[] }
export const isOnHelpdesk = ({ roles }: Holder): boolean => roles.some((role) => helpdeskRoles.includes(role))
export const isLead = ({ roles }: Holder): boolean => roles.some((role) => leadRoles.includes(role))

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

/** Somebody with more roles than everybody has, which are named. */
export const roleHolderSchema = z.object({ person: z.string(), roles: z.array(z.enum(roles)) })
export type RoleHolder = z.infer<typeof roleHolderSchema>

/** Claims of the short-lived token a caller signs for the person who acts. */
export interface ActingPerson {
  tenantId: string
  objectId: string
  name: string
  email?: string
}

/** As a body names somebody. */
export const personId = z.string().max(200)

/** Role 'staff' cannot be granted nor taken: everybody has it. */
export const roleGrantBody = z
  .object({ person: personId, role: z.enum(roles).exclude(['staff']), granted: z.boolean() })
  .strict()
export type RoleGrantBody = z.infer<typeof roleGrantBody>

export const unitOfPersonBody = z.object({ person: personId, unit: plainText(120).min(2) }).strict()
