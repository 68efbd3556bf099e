import { z } from 'zod'
import { freeText } from './fields'

/** Between the requester and the helpdesk; an internal note stays with the helpdesk. */
export const commentBody = z.object({ text: freeText, internal: z.boolean().default(false) }).strict()
export type CommentBody = z.input<typeof commentBody>
