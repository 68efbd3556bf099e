/** Words and neighbouring pairs that have a vector of their own. Slots: first the words, then the pairs. */
export interface FeatureTable {
  readonly size: number
  /** Exact keys → numbers; 0: not known. The slot of a word is its number less one. */
  numbersOf(keys: readonly string[]): Uint16Array
  /** Slot of two neighbouring words by their numbers, or −1. */
  pairSlot(first: number, second: number): number
}

/** `pairs`: first number × 65,536 + second, in ascending order. */
export function createFeatureTable(keys: readonly string[], pairs: Uint32Array): FeatureTable {
  const numbers = new Map(keys.map((key, at) => [key, at + 1]))
  const bits = Math.ceil(Math.log2(Math.max(2, pairs.length * 2)))
  const places = new Int32Array(1 << bits).fill(-1)
  const mask = places.length - 1
  const slotOf = (pair: number): number => {
    let slot = Math.imul(pair, 0x9e3779b1) >>> (32 - bits)
    while (places[slot] !== -1 && pairs[places[slot] as number] !== pair) slot = (slot + 1) & mask
    return slot
  }
  pairs.forEach((pair, at) => {
    places[slotOf(pair)] = at
  })
  return {
    size: keys.length + pairs.length,
    numbersOf: (names) => Uint16Array.from(names, (name) => numbers.get(name) ?? 0),
    pairSlot(first, second) {
      const place = places[slotOf((first * 65_536 + second) >>> 0)] as number
      return place < 0 ? -1 : keys.length + place
    },
  }
}
