import { z } from 'zod'
import { freeText, plainText, workEmail } from './fields'

export const interconnectionStandards = ['qcvn-102-2016', 'other', 'unknown'] as const

/** A unit or another agency asks that its system be connected to iMOIT (khoản 6 Điều 16). */
export const interconnectionBody = z
  .object({
    /** Name of the unit or agency. */
    organisation: plainText(160).min(2),
    system: plainText(160).min(2),
    purpose: freeText,
    contactName: plainText(80).min(2),
    contactEmail: workEmail,
    standard: z.enum(interconnectionStandards),
  })
  .strict()
export type InterconnectionBody = z.infer<typeof interconnectionBody>
