import { z } from 'zod'

const id = z.string().min(1).max(500)
const account = z
  .object({
    id: z.string().max(500),
    name: z.string().max(500).nullish(),
    aadObjectId: z.string().max(100).nullish(),
  })
  .nullish()

/** The shape every activity must have before anything else looks at it. */
const activitySchema = z.looseObject({
  type: z.string().min(1).max(60),
  channelId: z.string().min(1).max(60),
  id: z.string().max(500).nullish(),
  serviceUrl: z.string().max(500).nullish(),
  conversation: z.looseObject({
    id,
    conversationType: z.string().max(60).nullish(),
    tenantId: z.string().max(100).nullish(),
    isGroup: z.boolean().nullish(),
  }),
  from: account,
  recipient: account,
  name: z.string().max(200).nullish(),
  text: z.string().nullish(),
  locale: z.string().max(60).nullish(),
  action: z.string().max(60).nullish(),
  deliveryMode: z.string().max(60).nullish(),
  replyToId: z.string().max(500).nullish(),
  entities: z
    .array(z.looseObject({ type: z.string().nullish() }))
    .max(200)
    .nullish(),
  attachments: z
    .array(z.looseObject({ contentType: z.string().nullish() }))
    .max(50)
    .nullish(),
  membersAdded: z
    .array(z.looseObject({ id: z.string().nullish() }))
    .max(1000)
    .nullish(),
  membersRemoved: z
    .array(z.looseObject({ id: z.string().nullish() }))
    .max(1000)
    .nullish(),
  channelData: z
    .looseObject({ tenant: z.looseObject({ id: z.string().max(100).nullish() }).nullish() })
    .nullish(),
  value: z.unknown().optional(),
})
export type CheckedActivity = z.infer<typeof activitySchema>

const deepest = 40
const loneHalf = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** The activity in well-formed text, or undefined when it is none. */
export function checkActivity(body: unknown): CheckedActivity | undefined {
  if (typeof body !== 'object' || body === null || isTooDeep(body)) return undefined
  const checked = activitySchema.safeParse(cleaned(body))
  return checked.success ? checked.data : undefined
}

function isTooDeep(body: object): boolean {
  let level: object[] = [body]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true
    level = level.flatMap((value) =>
      Object.values(value).filter((inner) => typeof inner === 'object' && inner),
    )
  }
  return false
}

/** Without NUL and half characters, which PostgreSQL cannot keep, and without keys that could reach a prototype. */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '').replace(loneHalf, '\ufffd')
  if (Array.isArray(value)) return value.map(cleaned)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key]) => key !== '__proto__')
  return Object.fromEntries(entries.map(([key, inner]) => [key, cleaned(inner)]))
}
