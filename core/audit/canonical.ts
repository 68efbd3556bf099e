import { createHash } from 'node:crypto'
import { sortKeys } from '../sort-keys'

/** Words, numbers and ids: never what a person wrote. */
export type AuditFacts = Record<string, string | number | boolean | null>

export interface AuditLink {
  sequence: number
  at: Date
  actor: string
  action: string
  subject: string
  facts: AuditFacts
  previousHash: string
}

/** What the first entry follows. */
export const firstHash = '0'.repeat(64)

/** SHA-256 over JSON without spaces whose keys are sorted: the same wherever it is computed. */
export const hashOf = ({ at, previousHash, ...link }: AuditLink): string =>
  createHash('sha256')
    .update(JSON.stringify({ ...link, at: at.toISOString(), previous_hash: previousHash }, sortKeys))
    .digest('hex')
