import type { UnitPath } from './types'

/** `{ regulation, 6, 1, a }` → `D6.K1.a`; the decision's articles start with `QD.`, annex sections with `PL.`. */
export function unitId(path: UnitPath): string {
  const { part, article, clause, point, paragraph, step } = path
  if (part === 'annex') {
    return ['PL', article, clause, step && `(${step})`, paragraph && `P${paragraph}`]
      .filter(Boolean)
      .join('.')
  }
  const top = part === 'decision' ? `QD.D${article}` : `D${article}`
  return [top, clause && `K${clause}`, paragraph && `P${paragraph}`, point].filter(Boolean).join('.')
}
