import { z } from 'zod'
import { freeText, isoDate, personName, workEmail } from './fields'

export const askedChanges = ['grant', 'change', 'revoke', 'recover'] as const
const accountChanges = [
  ...askedChanges,
  /** filed by the unit's head or their delegate; carries no account of the breach */
  'cancel-for-breach',
] as const
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
  .refine(({ change, reason }) => !reason || change !== 'cancel-for-breach', {
    path: ['reason'],
    message: 'what the breach was stays with the unit',
  })
export type AccountRequestBody = z.infer<typeof accountRequestBody>

/** Between the unit's head and the helpdesk alone. */
export const isForBreach = (details: { kind: string; change?: string }): boolean =>
  details.kind === 'account-request' && details.change === 'cancel-for-breach'
