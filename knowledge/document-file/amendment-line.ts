import type { Amendment } from '../types'
import { unitId } from './unit-id'

const line = /^(\S+) (amend|add|repeal) (QD\.)?D([^.\s]+)(?:\.K(\d[^\s]*?))?(?:\.([a-zđ]\d*))? by (\S+)$/u

/** '30/2020/NĐ-CP amend D5.K2.a by D1.K2' → the change it states. Throws when the line is not of that form. */
export function readAmendment(text: string, name: string): Amendment {
  const [, number, action, decision, article, clause, point, by] = line.exec(text) ?? []
  if (!number || !action || !article || !by)
    throw new Error(`knowledge: ${name} has a line "amends: …" that cannot be read: ${text}`)
  return {
    number,
    ...(decision && { part: 'decision' as const }),
    article,
    ...(clause && { clause }),
    ...(point && { point }),
    action: action as Amendment['action'],
    by,
  }
}

/** The line that `readAmendment` reads back. */
export function writeAmendment({ number, action, by, part = 'regulation', ...place }: Amendment): string {
  return `${number} ${action} ${unitId({ part, ...place })} by ${by}`
}
