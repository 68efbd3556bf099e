/** Evenly spread numbers from 0 up to 1; the same for the same seed on every machine. */
export type Random = () => number

export function createRandom(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A whole number from 0 up to `end`. */
export function below(random: Random, end: number): number {
  return Math.floor(random() * end)
}

/** Shuffles in place. */
export function shuffle<T extends { length: number; [at: number]: unknown }>(items: T, random: Random): T {
  for (let at = items.length - 1; at > 0; at--) {
    const other = below(random, at + 1)
    const held = items[at]
    items[at] = items[other]
    items[other] = held
  }
  return items
}
