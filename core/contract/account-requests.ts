import { z } from 'zod'
import { freeText, isoDate, personName, workEmail } from './fields'

export const accountChanges = ['grant', 'change', 'revoke', 'recover'] as const
export type AccountChange = (typeof accountChanges)[number]

/** Roles a user can hold in iMOIT, not in this product. */
export const imoitRoles = [
  'ministry-leader',
  'unit-leader',
  'division-leader',
  'officer',
  'clerk',
  'administrator',
] as const
export type ImoitRole = (typeof imoitRoles)[number]

export const accountHolderSchema = z
  .object({ name: personName, email: workEmail, role: z.enum(imoitRoles) })
  .strict()
export type AccountHolder = z.infer<typeof accountHolderSchema>

export const accountRequestBody = z
  .object({
    change: z.enum(accountChanges),
    holders: z.array(accountHolderSchema).min(1).max(50),
    unit: z.string().trim().min(2).max(120),
    reason: freeText.optional(),
    effectiveDate: isoDate,
  })
  .strict()
  .refine(({ holders }) => new Set(holders.map(({ email }) => email)).size === holders.length, {
    path: ['holders'],
    message: 'each e-mail address once',
  })
export type AccountRequestBody = z.infer<typeof accountRequestBody>
