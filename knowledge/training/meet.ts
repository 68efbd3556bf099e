/** Lets a fixed number of threads add up their shares of the same numbers, in the same order every time. */
export interface Meeting {
  parts: number
  /** [arrived, round] */
  gate: SharedArrayBuffer
  /** Two rows per part, used in turn, so that nobody overwrites what another still reads. */
  rows: SharedArrayBuffer
  width: number
}

export type AddUp = (numbers: Float32Array, length: number) => void

export function createMeeting(parts: number, width: number): Meeting {
  return { parts, gate: new SharedArrayBuffer(8), rows: new SharedArrayBuffer(8 * parts * width), width }
}

/** `numbers` in, their sums over all parts out. Every part must call it equally often with the same length. */
export function joinMeeting({ parts, gate, rows, width }: Meeting, part: number): AddUp {
  const state = new Int32Array(gate)
  const all = new Float32Array(rows)
  let turn = 0
  return (numbers, length) => {
    if (length > width) throw new Error(`knowledge: ${length} numbers in a meeting of ${width}`)
    const first = turn * parts * width
    turn = 1 - turn
    all.set(numbers.subarray(0, length), first + part * width)
    waitForAll(state, parts)
    numbers.fill(0, 0, length)
    for (let other = 0; other < parts; other++) {
      const from = first + other * width
      for (let at = 0; at < length; at++) numbers[at] = (numbers[at] as number) + (all[from + at] as number)
    }
  }
}

function waitForAll(state: Int32Array, parts: number): void {
  const round = Atomics.load(state, 1)
  if (Atomics.add(state, 0, 1) + 1 === parts) {
    Atomics.store(state, 0, 0)
    Atomics.add(state, 1, 1)
    Atomics.notify(state, 1)
    return
  }
  while (Atomics.load(state, 1) === round) Atomics.wait(state, 1, round)
}
