/** Ids of syllables stay below this, so two of them fit one 32-bit key. */
const idLimit = 1 << 15

export interface PairTable {
  /** Adds to the counts of the pair; refused silently when the table is full or an id is out of range. */
  add(first: number, second: number, docs: number, seen: number): void
  docs(first: number, second: number): number
  seen(first: number, second: number): number
  copy(): PairTable
}

interface Slots {
  keys: Uint32Array
  docCounts: Uint32Array
  seenCounts: Uint32Array
  used: number
}

/** Open addressing over typed arrays: 100,000 pairs load in a few milliseconds, where a Map takes a second. */
export function createPairTable(bits: number): PairTable {
  const size = 1 << bits
  const empty = () => new Uint32Array(size)
  return tableOf(bits, { keys: empty(), docCounts: empty(), seenCounts: empty(), used: 0 })
}

function tableOf(bits: number, slots: Slots): PairTable {
  const size = 1 << bits
  const { keys, docCounts, seenCounts } = slots
  let { used } = slots

  const slotOf = (first: number, second: number): number => {
    const key = first * idLimit + second + 1
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - bits)
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (size - 1)
    return slot
  }
  return {
    add(first, second, docs, seen) {
      if (first >= idLimit || second >= idLimit) return
      const slot = slotOf(first, second)
      if (keys[slot] === 0) {
        if (used > size * 0.8) return
        used++
        keys[slot] = first * idLimit + second + 1
      }
      docCounts[slot] = (docCounts[slot] ?? 0) + docs
      seenCounts[slot] = (seenCounts[slot] ?? 0) + seen
    },
    docs: (first, second) => docCounts[slotOf(first, second)] ?? 0,
    seen: (first, second) => seenCounts[slotOf(first, second)] ?? 0,
    copy: () =>
      tableOf(bits, {
        keys: keys.slice(),
        docCounts: docCounts.slice(),
        seenCounts: seenCounts.slice(),
        used,
      }),
  }
}
