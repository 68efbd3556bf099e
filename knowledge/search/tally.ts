/** How often terms were met; which ones is kept too, so that clearing costs no more than counting. */
export class Tally {
  readonly times: Int32Array
  readonly terms: Int32Array
  used = 0

  constructor(terms: number) {
    this.times = new Int32Array(terms)
    this.terms = new Int32Array(terms)
  }
  add(other: Tally): void {
    for (let at = 0; at < other.used; at++) {
      const term = other.terms[at] as number
      const times = this.times[term] as number
      if (times === 0) this.terms[this.used++] = term
      this.times[term] = times + (other.times[term] as number)
    }
  }
  /** Adds and empties the other. */
  take(other: Tally): void {
    this.add(other)
    other.clear()
  }
  clear(): void {
    for (let at = 0; at < this.used; at++) this.times[this.terms[at] as number] = 0
    this.used = 0
  }
}
