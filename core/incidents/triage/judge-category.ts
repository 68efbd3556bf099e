import { type IncidentCategory, incidentCategories } from '../../contract/incidents'
import type { Alike } from './alike'
import { categorySayings } from './category-sayings'
import type { PlainReport } from './plain-report'

export interface JudgedCategory {
  category: IncidentCategory | null
  /** 0 to 1 */
  confidence: number
}

/** Below it, a past report is not about the same. */
const closeEnough = 0.3
const pastWeight = 8
/** What the reporter chose is worth a hint, but for the last choice, which says nothing. */
const chosenWeight = 1
const doubt = 1

/** Words and past decisions are evidence for categories; how much of it all is for the best one is the confidence. */
export function judgeCategory(
  { typed, folded }: PlainReport,
  chosen: IncidentCategory,
  alike: readonly Alike[],
): JudgedCategory {
  const evidence = incidentCategories.map((category) => ({
    category,
    weight: sayings(category, typed, folded) + decisions(category, alike),
  }))
  const found = evidence.some(({ weight }) => weight > 0)
  if (!found) return { category: null, confidence: 0 }
  for (const one of evidence) if (one.category === chosen && chosen !== 'other') one.weight += chosenWeight
  const [best] = evidence.sort((a, b) => b.weight - a.weight)
  if (!best) return { category: null, confidence: 0 }
  const all = evidence.reduce((sum, { weight }) => sum + weight, 0)
  return { category: best.category, confidence: best.weight / (all + doubt) }
}

const sayings = (category: IncidentCategory, typed: string, folded: string): number =>
  categorySayings[category]
    .filter(({ says, unless }) => says.test(folded) && !unless?.test(typed))
    .reduce((sum, { weight }) => sum + weight, 0)

const decisions = (category: IncidentCategory, alike: readonly Alike[]): number =>
  alike
    .filter(
      ({ report, closeness }) => report.decided && report.category === category && closeness >= closeEnough,
    )
    .reduce((sum, { closeness }) => sum + pastWeight * closeness * closeness, 0)
