import type { SharedTexts } from './encoder-task'

/** Distinct features of a text with their weights: rarity × (1 + ln occurrences). */
export interface Bag {
  slots: Int32Array
  weights: Float32Array
}

export interface BagMaker {
  /** Adds words [from, to) of a text, each counted `times`. */
  add(text: number, from: number, to: number, times: number): BagMaker
  take(): Bag
}

export function createBagMaker({ words, pairs, starts }: SharedTexts, rarity: Float32Array): BagMaker {
  const counts = new Float32Array(rarity.length)
  const used = new Int32Array(rarity.length)
  let size = 0
  const count = (slot: number, times: number): void => {
    if (slot < 0) return
    if (counts[slot] === 0) used[size++] = slot
    counts[slot] = (counts[slot] as number) + times
  }
  const maker: BagMaker = {
    add(text, from, to, times) {
      const start = starts[text] as number
      for (let at = start + from; at < start + to; at++) {
        count(words[at] as number, times)
        if (at > start + from) count(pairs[at] as number, times)
      }
      return maker
    },
    take() {
      const slots = used.slice(0, size)
      const weights = new Float32Array(size)
      for (let at = 0; at < size; at++) {
        const slot = slots[at] as number
        weights[at] = (rarity[slot] as number) * (1 + Math.log(Math.max(1, counts[slot] as number)))
        counts[slot] = 0
      }
      size = 0
      return { slots, weights }
    },
  }
  return maker
}
