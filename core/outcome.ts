import type { Problem, ProblemCode } from './contract/problems'

/** Why a call was refused; the HTTP side makes a problem of it. */
export interface Refusal {
  code: ProblemCode
  number?: string
  errors?: Problem['errors']
}

export type Outcome<T> = { value: T } | { refused: Refusal }

export const refuse = (code: ProblemCode, more: Omit<Refusal, 'code'> = {}): { refused: Refusal } => ({
  refused: { code, ...more },
})
