import { z } from 'zod'

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
const noControls = (text: string) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text)

/** Text without control characters; may be empty. */
export const plainText = (atMost: number) => z.string().trim().max(atMost).refine(noControls)
/** At most 500 characters a person typed; stored as typed. */
export const freeText = plainText(500).min(1)
export const personName = z.string().trim().min(2).max(80).refine(noControls)
export const workEmail = z
  .string()
  .trim()
  .toLowerCase()
  .max(120)
  .regex(/^[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63}){1,4}$/)
/** 'YYYY-MM-DD', a day that exists. */
export const isoDate = z.iso.date()
/** UTC instant. */
export const instant = z.iso.datetime()
