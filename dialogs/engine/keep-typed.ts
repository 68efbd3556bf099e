import { longestList } from '../fields/people'
import type { Field, FieldProblem } from '../types'

const longestText = 4_000
const neverKept = new Set<FieldProblem['problem']>(['holds-password', 'holds-secret'])

/** What did not read, kept for the next form; nothing of what should not have been typed. */
export const keepTyped = (field: Field, text: string, { problem }: FieldProblem): Record<string, string> =>
  neverKept.has(problem)
    ? {}
    : { [field.id]: text.slice(0, field.kind === 'people' ? longestList : longestText) }
