/** Words that stand together; a power of two. */
const windowWords = 32
const last = windowWords - 1

/** Weight of the distinct terms within the heaviest run of 32 words, over the places where terms were met. */
export interface HeaviestWindow {
  begin(): void
  meet(term: number, at: number): void
  weight(): number
}

export function createHeaviestWindow(weights: Float64Array): HeaviestWindow {
  const times = new Uint8Array(weights.length)
  const terms = new Int16Array(windowWords)
  const places = new Int32Array(windowWords)
  let [oldest, newest, inside, heaviest] = [0, 0, 0, 0]
  return {
    begin() {
      for (; oldest < newest; oldest++) times[terms[oldest & last] as number] = 0
      oldest = newest = inside = heaviest = 0
    },
    meet(term, at) {
      for (; oldest < newest && (places[oldest & last] as number) <= at - windowWords; oldest++) {
        const left = terms[oldest & last] as number
        times[left] = (times[left] as number) - 1
        if (times[left] === 0) inside -= weights[left] as number
      }
      terms[newest & last] = term
      places[newest++ & last] = at
      times[term] = (times[term] as number) + 1
      if (times[term] !== 1) return
      inside += weights[term] as number
      if (inside > heaviest) heaviest = inside
    },
    weight: () => heaviest,
  }
}
