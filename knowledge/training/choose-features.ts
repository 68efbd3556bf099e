import type { Segment } from '../search/segment'

export interface ChosenFeatures {
  /** Exact keys; their numbers count from 1. */
  keys: string[]
  /** First number × 65,536 + second, ascending. */
  pairs: Uint32Array
  /** Per slot (words, then pairs): inverse document frequency. */
  rarity: Float32Array
}

const fewestOfWord = 3
const fewestOfPair = 5

/** The words and neighbouring pairs that most articles hold, `most` in all; ties go to the earlier one. */
export function chooseFeatures({ ids, keys, docs, pairs }: Segment, most: number): ChosenFeatures {
  const words = [...keys.keys()].slice(1).filter((key) => (docs[key] as number) >= fewestOfWord)
  const number = new Map(words.map((key, at) => [key, at + 1]))
  const found: { pair: number; docs: number }[] = []
  for (const first of words) {
    for (let at = pairs.rows[first] as number; at < (pairs.rows[first + 1] as number); at++) {
      const second = number.get(pairs.seconds[at] as number)
      const held = pairs.docs[at] as number
      if (second !== undefined && held >= fewestOfPair)
        found.push({ pair: ((number.get(first) as number) * 65_536 + second) >>> 0, docs: held })
    }
  }
  const chosen = found
    .sort((a, b) => b.docs - a.docs || a.pair - b.pair)
    .slice(0, Math.max(0, most - words.length))
    .sort((a, b) => a.pair - b.pair)
  const held = [...words.map((key) => docs[key] as number), ...chosen.map((pair) => pair.docs)]
  return {
    keys: words.map((key) => keys[key] as string),
    pairs: Uint32Array.from(chosen, ({ pair }) => pair),
    rarity: Float32Array.from(held, (count) => Math.log(1 + (ids.length - count + 0.5) / (count + 0.5))),
  }
}
