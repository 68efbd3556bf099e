import type { Read, Submitted } from '../../core/contract/core-api'
import type { ProblemCode } from '../../core/contract/problems'
import type { Created } from '../../core/contract/requests'

/** What was recorded, or a failing test that says what happened instead. */
export function recorded(submitted: Submitted): Created {
  if (submitted.outcome !== 'recorded') throw new Error(`not recorded: ${JSON.stringify(submitted)}`)
  return submitted.created
}

export function found<T>(read: Read<T>): T {
  if (read.outcome !== 'found') throw new Error(`not found: ${JSON.stringify(read)}`)
  return read.value
}

export function expectRefused(answer: Submitted | Read<unknown>, code: ProblemCode): void {
  expect(answer).toMatchObject({ outcome: 'refused', problem: { code } })
}
