import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Submission } from '../../core/contract/core-api'
import { moveBody, requestActions, requestNumber } from '../../core/contract/moves'
import { requestNumberIn } from '../understanding/told-in'

export const deskPress = {
  number: requestNumber,
  revision: z.coerce.number().int(),
  action: z.enum([...requestActions, 'talk']),
  card: z.enum(['details', 'triage', 'approval', 'status']).catch('details'),
}

export interface Wanted {
  number: string
  revision: number
  action: string
  /** What the person wrote, guarded by whoever sends it. */
  comment?: string
  /** The move's own fields. */
  fields?: Record<string, string | number>
}

/** The inputs of a press: each id is '<action>_<field>', since a card may hold several small forms. */
export function wantedOf(pressed: Omit<Wanted, 'fields'>, data: Record<string, unknown>): Wanted {
  const { number, revision, action } = pressed
  const fields: Record<string, string | number> = {}
  let comment: string | undefined
  for (const [id, value] of Object.entries(data)) {
    const [of, field = ''] = id.split('_')
    if (of !== action || typeof value !== 'string' || value.trim() === '') continue
    if (field === 'comment') comment = value.trim().slice(0, 500)
    else fields[field] = field === 'severity' ? Number(value) : value.trim()
  }
  const into = typeof fields.into === 'string' ? requestNumberIn(fields.into) : undefined
  return { number, revision, action, comment, fields: into ? { ...fields, into } : fields }
}

/** The write a press or command asks for; undefined when a field is missing or makes no sense. */
export function submissionOf({ number, revision, action, comment, fields }: Wanted): Submission | undefined {
  if (action === 'talk') {
    return comment
      ? { name: 'comment', body: { number, text: comment, internal: fields?.audience === 'internal' } }
      : undefined
  }
  const body = moveBody.safeParse({ action, revision, ...fields, ...(comment && { comment }) })
  return body.success ? { name: 'moveRequest', body: { number, ...body.data } } : undefined
}

/** The same press delivered again is the same write, also when the client gives it another activity id. */
export const keyOf = ({ name, body }: Submission, revision: number): string =>
  `desk:${createHash('sha256')
    .update(`${name}\n${revision}\n${JSON.stringify(body)}`)
    .digest('hex')
    .slice(0, 40)}`
