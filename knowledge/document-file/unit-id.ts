import type { UnitPath } from '../types'

/**
 * `{ regulation, 6, 1, a }` → `D6.K1.a`; the decision's articles start with `QD.`, annexes with `PL`; a repeated number
 * ends in `~2`.
 */
export function unitId(path: UnitPath): string {
  const { part, article, annex, form, clause, point, paragraph, step, repeated = {} } = path
  const again = (level: keyof typeof repeated): string => (repeated[level] ? `~${repeated[level]}` : '')
  const steps = step && `(${step})${again('step')}`
  if (part === 'annex') {
    const section = article.replace(/^Điều /u, 'D')
    const top = ['PL', annex, form && `M${form}`, section].filter(Boolean).join('.') + again('article')
    const inside = [clause && clause + again('clause'), point && point + again('point'), steps]
    return [top, ...inside, paragraph && `P${paragraph}`].filter(Boolean).join('.')
  }
  const top = `${part === 'decision' ? 'QD.' : ''}D${article}${again('article')}`
  return [
    top,
    clause && `K${clause}${again('clause')}`,
    paragraph && `P${paragraph}`,
    point && point + again('point'),
    steps,
  ]
    .filter(Boolean)
    .join('.')
}
