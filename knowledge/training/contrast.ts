import type { AddUp } from './meet'
import type { Bag } from './text-bags'

/** Some dimensions of every slot's vector, and how much each slot has moved. */
export interface Table {
  width: number
  rows: Float32Array
  moved: Float32Array
}

export interface Batch {
  asked: Bag[]
  /** Text i answers asked i; the texts after them answer nothing. */
  texts: Bag[]
  /** Same number: same article, never a counter-example. */
  askedOf: number[]
  textOf: number[]
}

/** Adds up a bag's vectors into `into`, from `at`; returns the sum's square. */
export function sumBag(
  { width, rows }: Table,
  { slots, weights }: Bag,
  into: Float32Array,
  at: number,
): number {
  into.fill(0, at, at + width)
  for (let feature = 0; feature < slots.length; feature++) {
    const row = (slots[feature] as number) * width
    const weight = weights[feature] as number
    for (let dimension = 0; dimension < width; dimension++)
      into[at + dimension] = (into[at + dimension] as number) + weight * (rows[row + dimension] as number)
  }
  let square = 0
  for (let dimension = at; dimension < at + width; dimension++) square += (into[dimension] as number) ** 2
  return square
}

/**
 * One step of in-batch softmax: each asked text is drawn to its own and away from the others'. The table holds some of
 * the dimensions; `addUp` makes dot products and lengths whole. Returns the mean loss.
 */
export function takeStep(
  table: Table,
  batch: Batch,
  temperature: number,
  rate: number,
  addUp: AddUp,
): number {
  const { asked, texts, askedOf, textOf } = batch
  const { width } = table
  const [n, m] = [asked.length, texts.length]
  const left = new Float32Array(n * width)
  const right = new Float32Array(m * width)
  // n × m dot products, then n + m squares.
  const sums = new Float32Array(n * m + n + m)
  for (let i = 0; i < n; i++) sums[n * m + i] = sumBag(table, asked[i] as Bag, left, i * width)
  for (let j = 0; j < m; j++) sums[n * m + n + j] = sumBag(table, texts[j] as Bag, right, j * width)
  for (let i = 0; i < n; i++)
    for (let j = 0; j < m; j++) sums[i * m + j] = dot(left, i * width, right, j * width, width)
  addUp(sums, sums.length)

  const leftLength = Float32Array.from({ length: n }, (_, i) => Math.sqrt(sums[n * m + i] as number) + 1e-9)
  const rightLength = Float32Array.from(
    { length: m },
    (_, j) => Math.sqrt(sums[n * m + n + j] as number) + 1e-9,
  )
  const cosine = (i: number, j: number): number =>
    (sums[i * m + j] as number) / ((leftLength[i] as number) * (rightLength[j] as number))
  const pulls = new Float32Array(n * m)
  let loss = 0
  for (let i = 0; i < n; i++) {
    const counts = (j: number): boolean => j === i || textOf[j] !== askedOf[i]
    let whole = 0
    for (let j = 0; j < m; j++)
      if (counts(j)) whole += pulls[i * m + j] = Math.exp((cosine(i, j) - 1) / temperature)
    loss -= Math.log((pulls[i * m + i] as number) / whole + 1e-30)
    for (let j = 0; j < m; j++)
      pulls[i * m + j] = ((pulls[i * m + j] as number) / whole - (i === j ? 1 : 0)) / temperature
  }

  const step = new Float32Array(width)
  const move = (bag: Bag, own: Float32Array, at: number, length: number, toOwn: number): void => {
    let square = 0
    for (let dimension = 0; dimension < width; dimension++) {
      const value =
        ((step[dimension] as number) - ((own[at + dimension] as number) / length) * toOwn) / length
      step[dimension] = value
      square += value * value
    }
    nudge(table, bag, step, square / width, rate)
  }
  for (let i = 0; i < n; i++) {
    step.fill(0)
    let toOwn = 0
    for (let j = 0; j < m; j++) {
      const pull = pulls[i * m + j] as number
      if (Math.abs(pull) < 1e-6) continue
      toOwn += pull * cosine(i, j)
      addScaled(step, 0, right, j * width, pull / (rightLength[j] as number), width)
    }
    move(asked[i] as Bag, left, i * width, leftLength[i] as number, toOwn)
  }
  for (let j = 0; j < m; j++) {
    step.fill(0)
    let toOwn = 0
    for (let i = 0; i < n; i++) {
      const pull = pulls[i * m + j] as number
      if (Math.abs(pull) < 1e-6) continue
      toOwn += pull * cosine(i, j)
      addScaled(step, 0, left, i * width, pull / (leftLength[i] as number), width)
    }
    move(texts[j] as Bag, right, j * width, rightLength[j] as number, toOwn)
  }
  return loss / n
}

/** Adagrad with one step size per slot. */
function nudge(
  { width, rows, moved }: Table,
  bag: Bag,
  step: Float32Array,
  square: number,
  rate: number,
): void {
  if (!(square > 0)) return
  for (let feature = 0; feature < bag.slots.length; feature++) {
    const slot = bag.slots[feature] as number
    const weight = bag.weights[feature] as number
    const sum = (moved[slot] as number) + weight * weight * square
    moved[slot] = sum
    addScaled(rows, slot * width, step, 0, (-rate * weight) / Math.sqrt(sum + 1e-12), width)
  }
}

function dot(a: Float32Array, atA: number, b: Float32Array, atB: number, width: number): number {
  let sum = 0
  for (let dimension = 0; dimension < width; dimension++)
    sum += (a[atA + dimension] as number) * (b[atB + dimension] as number)
  return sum
}

/** `into` from `at` on += scale × `from` from `start` on, over as many numbers as one vector has. */
function addScaled(
  into: Float32Array,
  at: number,
  from: Float32Array,
  start: number,
  scale: number,
  width: number,
): void {
  for (let dimension = 0; dimension < width; dimension++)
    into[at + dimension] = (into[at + dimension] as number) + scale * (from[start + dimension] as number)
}
