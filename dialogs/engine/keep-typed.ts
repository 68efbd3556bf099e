import { longestList } from '../fields/people'
import { hidePasswords } from '../reading/looks-like-password'
import type { Field, FieldProblem } from '../types'

const longestText = 4_000
/** A wrong list is shown again to be corrected, so the cells that may be passwords go. */
const shownAgain = (field: Field, text: string) =>
  field.kind === 'people' ? hidePasswords(text.slice(0, longestList)) : text.slice(0, longestText)

const neverKept = new Set<FieldProblem['problem']>(['holds-password', 'holds-secret'])

/** What did not read, kept for the next form; nothing of what should not have been typed. */
export const keepTyped = (field: Field, text: string, { problem }: FieldProblem): Record<string, string> =>
  neverKept.has(problem) ? {} : { [field.id]: shownAgain(field, text) }
