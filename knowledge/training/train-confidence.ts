import type { RankerWeights } from '../ranker/network'

/** The best candidate of one question: what was measured of it, and whether it answers. */
export interface ConfidenceLesson {
  row: Float32Array
  right: boolean
}

const passes = 400
const rate = 0.5

/** Logistic regression over a few columns, by plain gradient descent. */
export function trainConfidence(
  lessons: readonly ConfidenceLesson[],
  columns: readonly string[],
  used: readonly string[],
): RankerWeights['confidence'] {
  const places = used.map((name) => columns.indexOf(name))
  const rows = lessons.map(({ row }) => places.map((place) => row[place] as number))
  const mean = used.map((_, at) => average(rows.map((row) => row[at] as number)))
  const deviation = used.map(
    (_, at) =>
      Math.sqrt(average(rows.map((row) => ((row[at] as number) - (mean[at] as number)) ** 2))) + 1e-6,
  )
  const scaled = rows.map((row) =>
    row.map((value, at) => (value - (mean[at] as number)) / (deviation[at] as number)),
  )
  const weights = used.map(() => 0)
  let bias = 0
  for (let pass = 0; pass < passes; pass++) {
    const slopes = used.map(() => 0)
    let biasSlope = 0
    scaled.forEach((row, number) => {
      const sum = row.reduce((total, value, at) => total + value * (weights[at] as number), bias)
      const off = 1 / (1 + Math.exp(-sum)) - (lessons[number]?.right ? 1 : 0)
      row.forEach((value, at) => {
        slopes[at] = (slopes[at] as number) + off * value
      })
      biasSlope += off
    })
    weights.forEach((weight, at) => {
      weights[at] = weight - rate * ((slopes[at] as number) / scaled.length + 0.001 * weight)
    })
    bias -= (rate * biasSlope) / scaled.length
  }
  const own = weights.map((weight, at) => weight / (deviation[at] as number))
  const shift = own.reduce((sum, weight, at) => sum + weight * (mean[at] as number), 0)
  return {
    columns: [...used],
    weights: own.map((weight) => Number(weight.toPrecision(5))),
    bias: Number((bias - shift).toPrecision(5)),
  }
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}
