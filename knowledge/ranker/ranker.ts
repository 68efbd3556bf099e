import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type RankerWeights, scoreInputs } from './network'
import { createRankerInputs } from './ranker-inputs'

/** Orders the candidates of one question by what was learned from questions with known answers. */
export interface Ranker {
  /** One score per row of the search's features; higher is better. */
  score(matrix: Float32Array, rows: number): Float64Array
  /** How likely the candidate in this row answers, 0 to 1. */
  confidence(matrix: Float32Array, row: number): number
}

const shipped = join(__dirname, 'ranker.json')

/** Opens the weights made by `npm run train`. `columns`: what the search measures. */
export function loadRanker(columns: readonly string[], file = shipped): Ranker {
  return createRanker(JSON.parse(readFileSync(file, 'utf8')) as RankerWeights, columns)
}

export function createRanker(weights: RankerWeights, columns: readonly string[]): Ranker {
  const inputs = createRankerInputs(columns, weights.columns, weights.compared)
  const sure = weights.confidence.columns.map((name) => columns.indexOf(name))
  const one = new Float32Array(inputs.width)
  return {
    score(matrix, rows) {
      const all = inputs.read(matrix, rows)
      return Float64Array.from({ length: rows }, (_, row) => {
        standardise(all.subarray(row * inputs.width, (row + 1) * inputs.width), weights, one)
        return weights.networks.reduce((sum, network) => sum + scoreInputs(network, one), 0)
      })
    },
    confidence(matrix, row) {
      const sum = sure.reduce(
        (total, column, at) =>
          total +
          (weights.confidence.weights[at] as number) * (matrix[row * columns.length + column] as number),
        weights.confidence.bias,
      )
      return 1 / (1 + Math.exp(-sum))
    },
  }
}

export function standardise(
  raw: Float32Array,
  { mean, deviation }: Pick<RankerWeights, 'mean' | 'deviation'>,
  into: Float32Array,
): void {
  for (let input = 0; input < raw.length; input++)
    into[input] = ((raw[input] as number) - (mean[input] as number)) / (deviation[input] as number)
}
