/** Folded words at Damerau distance 1 of a folded word. */
export type NearSpellings = (fold: string) => string[]

/** Index by one-letter deletions over folds of 2–8 letters a–z. */
export function createNearSpellings(folds: Iterable<string>): NearSpellings {
  const byDeletion = new Map<string, string[]>()
  for (const fold of folds) {
    if (!/^[a-z]{2,8}$/.test(fold)) continue
    for (const shorter of [fold, ...deletions(fold)]) {
      const same = byDeletion.get(shorter)
      if (same) same.push(fold)
      else byDeletion.set(shorter, [fold])
    }
  }
  return (fold) => {
    const near = new Set<string>()
    for (const shorter of [fold, ...deletions(fold)]) {
      for (const other of byDeletion.get(shorter) ?? []) {
        if (other !== fold && isOneEditAway(fold, other)) near.add(other)
      }
    }
    return [...near]
  }
}

function deletions(word: string): string[] {
  return [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1))
}

/** One deletion, insertion, substitution or swap of neighbours. */
export function isOneEditAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let [endA, endB] = [a.length, b.length]
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  const [left, right] = [a.slice(start, endA), b.slice(start, endB)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}
