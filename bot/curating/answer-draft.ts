import { createHash } from 'node:crypto'
import type { Talk } from '../conversation/talk'

/** What was typed into the form, as typed. */
export interface AnswerFields {
  question: string
  variants: string
  text: string
  citations: string
  expiresOn: string
}

/** An answer being written; kept until it is sent or dropped. */
export interface AnswerDraft {
  /** Of the card that belongs to it; every card gets its own. */
  nonce: string
  fields: AnswerFields
  /** The group of questions it answers. */
  gap?: number
  /** What it changes, at the revision that was read, and the version that makes. */
  amending?: { number: string; revision: number; version: number }
}

export const emptyFields: AnswerFields = {
  question: '',
  variants: '',
  text: '',
  citations: '',
  expiresOn: '',
}

/** The same delivery mints the same nonce, so its one submission stays one. */
export const mintNonce = ({ turn }: Talk): string =>
  createHash('sha256').update(`${turn.id}\n${turn.person.objectId}\ncurating`).digest('hex').slice(0, 24)
