export type Fault = 'hang' | 429 | 401 | 403 | 404 | 412 | 413 | 500 | 502 | 503 | 504

/** What the bot's next calls meet instead of success, in order; 'until told' when `times` is left out. */
export function createFaults() {
  let fault: Fault | undefined
  let left = 0
  return {
    next(): Fault | undefined {
      if (!fault || left <= 0) return undefined
      left -= 1
      return fault
    },
    fail(what: Fault, times = Number.POSITIVE_INFINITY) {
      fault = what
      left = times
    },
    recover() {
      fault = undefined
    },
  }
}
export type Faults = ReturnType<typeof createFaults>
