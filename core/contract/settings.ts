import { z } from 'zod'

export const settingBody = z.object({ key: z.string().max(60), value: z.unknown() }).strict()
export const settingsSchema = z.record(z.string(), z.unknown())
