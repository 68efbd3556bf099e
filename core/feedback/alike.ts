/** Shared pairs of neighbours, of all the pairs of both, when neither question says anything of its own. */
const enoughShared = 0.5
/** The same when each has words of its own: one of them may make all the difference. */
const enoughOtherwise = 0.75
/** Shared pairs, of those of the shorter question: the longer one says the same with a story around it. */
const enoughHeld = 0.8
const fewestHeld = 3

/** How alike two questions are by the words that tell what they are about: 0, or from 0.5 to 1. */
export function alike(one: readonly string[], other: readonly string[]): number {
  const [a, b] = [pairsOf(one), pairsOf(other)]
  const shared = [...a].filter((pair) => b.has(pair)).length
  const fewer = Math.min(a.size, b.size)
  if (fewer === 0 || shared === 0) return 0
  const ofAll = shared / (a.size + b.size - shared)
  if (saysMore(one, other) && saysMore(other, one)) return ofAll >= enoughOtherwise ? ofAll : 0
  const ofFewer = fewer >= fewestHeld ? shared / fewer : 0
  return ofAll >= enoughShared || ofFewer >= enoughHeld ? Math.max(ofAll, (ofFewer + ofAll) / 2) : 0
}

const saysMore = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((word) => !other.includes(word))

/** Two words side by side are nearly a word of Vietnamese; a question of one word has that word. */
function pairsOf(words: readonly string[]): Set<string> {
  const [only] = words
  if (words.length === 1 && only) return new Set([only])
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`))
}
