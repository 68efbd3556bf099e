/** At most `count` sends in any span of `ms`. */
export interface Limit {
  count: number
  ms: number
}

const forgetAfterMs = 3_600_000

/** Remembers when was sent to whom, so that a limit is kept before the other side enforces it, and after it did. */
export function sendLimits(limits: Limit[], now: () => number = () => performance.now()) {
  const times = new Map<string, number[]>()
  const heldUntil = new Map<string, number>()
  const most = Math.max(...limits.map(({ count }) => count))
  let swept = now()

  /** How long to wait before sending once more keeps every limit. */
  function waitFor(key: string): number {
    const sent = times.get(key) ?? []
    const waits = limits.map(({ count, ms }) => {
      const nth = sent[sent.length - count]
      return nth === undefined ? 0 : nth + ms - now()
    })
    return Math.max(0, (heldUntil.get(key) ?? 0) - now(), ...waits)
  }

  /** The other side asked for a pause: nothing is sent before it ends, whatever the limits say. */
  function hold(key: string, ms: number): void {
    heldUntil.set(key, Math.max(heldUntil.get(key) ?? 0, now() + ms))
  }

  function note(key: string): void {
    const sent = times.get(key) ?? []
    sent.push(now())
    if (sent.length > most * 2) sent.splice(0, sent.length - most)
    times.set(key, sent)
    if (now() - swept > forgetAfterMs) sweep()
  }

  function sweep(): void {
    swept = now()
    for (const [key, sent] of times) {
      if ((sent.at(-1) ?? 0) < swept - forgetAfterMs) times.delete(key)
    }
    for (const [key, until] of heldUntil) if (until < swept) heldUntil.delete(key)
  }

  return { waitFor, note, hold }
}
export type SendLimits = ReturnType<typeof sendLimits>
