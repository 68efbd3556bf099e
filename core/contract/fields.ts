import { z } from 'zod'

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
const noControls = (text: string) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text)

/** At most 500 characters a person typed; stored as typed. */
export const freeText = z.string().trim().min(1).max(500).refine(noControls)
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
