import { requestActions } from '../../core/contract/moves'
import type { RequestKind } from '../../core/contract/requests'
import { transitions } from '../../core/life-cycles/transitions'

export interface StoredEvent {
  number: string
  kind: RequestKind
  event: string
  status: string
  revision: number
  by_id: string
}

const isMove = (event: string) => (requestActions as readonly string[]).includes(event)

/** What is wrong with one history, read in the order of its events: nothing, when it could have happened one by one. */
export function checkHistory(events: readonly StoredEvent[]): string[] {
  const faults: string[] = []
  let status = ''
  let revision = 0
  for (const { number, kind, event, status: next, revision: at } of events) {
    const step = `${number} revision ${revision} ${status} → ${event} → revision ${at} ${next}`
    const expected = event === 'created' || isMove(event) ? revision + 1 : revision
    if (at !== expected) faults.push(`revision: ${step}`)
    if (isMove(event) && !isLegal(kind, status, event, next)) faults.push(`no such move: ${step}`)
    if (!isMove(event) && event !== 'created' && next !== status) faults.push(`status: ${step}`)
    status = next
    revision = at
  }
  return faults
}

/** An answer leads back to where it was asked from, which the table does not say. */
const isLegal = (kind: RequestKind, from: string, action: string, to: string): boolean =>
  transitions[kind].some(
    (move) => move.from === from && move.action === action && (move.to === to || action === 'answer'),
  )
