/** Numbers pairs in the order they come: open addressing, as a Map of millions of pairs takes ten times as long. */
export interface PairNumbers {
  /** Number of the pair, a new one when it was never seen. Both below 65,536 and above 0. */
  number(first: number, second: number): number
  /** How many there are. */
  size(): number
  /** Pairs in order of first and second, with the number each had. */
  sorted(): { keys: Uint32Array; numbers: Uint32Array }
}

export function createPairNumbers(): PairNumbers {
  let bits = 16
  let keys = new Uint32Array(1 << bits)
  let numbers = new Uint32Array(1 << bits)
  let used = 0

  const slotOf = (key: number): number => {
    const last = keys.length - 1
    let slot = Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> (32 - bits)
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & last
    return slot
  }
  const grow = (): void => {
    const [oldKeys, oldNumbers] = [keys, numbers]
    bits += 1
    keys = new Uint32Array(1 << bits)
    numbers = new Uint32Array(1 << bits)
    oldKeys.forEach((key, old) => {
      if (key === 0) return
      const slot = slotOf(key)
      keys[slot] = key
      numbers[slot] = oldNumbers[old] as number
    })
  }
  return {
    number(first, second) {
      const key = ((first << 16) | second) >>> 0
      const slot = slotOf(key)
      if (keys[slot] === key) return numbers[slot] as number
      keys[slot] = key
      numbers[slot] = used++
      if (used > keys.length * 0.6) grow()
      return used - 1
    },
    size: () => used,
    sorted() {
      const inOrder = keys.filter((key) => key !== 0).sort()
      return { keys: inOrder, numbers: inOrder.map((key) => numbers[slotOf(key)] as number) }
    },
  }
}
