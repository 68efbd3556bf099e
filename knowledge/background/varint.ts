/** Unsigned integers as 7-bit groups, lowest first. */
export function writeVarints(numbers: number[]): Buffer {
  const bytes: number[] = []
  for (let number of numbers) {
    while (number > 127) {
      bytes.push((number & 127) | 128)
      number >>>= 7
    }
    bytes.push(number)
  }
  return Buffer.from(bytes)
}

/** Reads one number after another from `bytes`, starting at `at`. */
export function varintReader(bytes: Uint8Array, at = 0): () => number {
  let next = at
  return () => {
    let number = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[next++] ?? 0
      number |= (byte & 127) << shift
      if (byte < 128) return number >>> 0
    }
  }
}
