import { type Network, type RankerWeights, scoreInputs } from '../ranker/network'
import { standardise } from '../ranker/ranker'
import { createRankerInputs } from '../ranker/ranker-inputs'
import { createRandom, type Random, shuffle } from './random'

/** The candidates of one question, and which of them answer it. */
export interface RankingLesson {
  matrix: Float32Array
  right: boolean[]
}

export interface RankerPlan {
  seed: number
  /** Networks whose scores are averaged. */
  networks: number
  hidden: number
  passes: number
  batch: number
  rate: number
  /** Pull of all weights towards zero. */
  decay: number
}

export const rankerPlan: RankerPlan = {
  seed: 1,
  networks: 3,
  hidden: 16,
  passes: 12,
  batch: 16,
  rate: 0.003,
  decay: 0.003,
}

interface Example {
  inputs: Float32Array
  rows: number
  right: number[]
}

/** Listwise softmax with Adam: the right articles' share of the whole is made as large as it gets. */
export function trainRanker(
  lessons: readonly RankingLesson[],
  columns: readonly string[],
  used: readonly string[],
  compared: readonly string[],
  plan: RankerPlan,
  tell: (done: string, share: number, loss: number) => void,
): Omit<RankerWeights, 'confidence'> {
  const inputs = createRankerInputs(columns, used, compared)
  const examples = lessons
    .map(({ matrix, right }): Example => {
      const rows = right.length
      return {
        inputs: inputs.read(matrix, rows),
        rows,
        right: [...right.keys()].filter((row) => right[row]),
      }
    })
    .filter(({ right }) => right.length > 0)
  const scale = measure(examples, inputs.width)
  for (const example of examples)
    for (let row = 0; row < example.rows; row++) {
      const one = example.inputs.subarray(row * inputs.width, (row + 1) * inputs.width)
      standardise(one, scale, one)
    }
  const networks = Array.from({ length: plan.networks }, (_, number) => {
    const random = createRandom(plan.seed + number)
    return trainNetwork(examples, inputs.width, plan, random, (pass, loss) =>
      tell(
        `ranker ${number + 1} of ${plan.networks}, pass ${pass} of ${plan.passes}`,
        (number * plan.passes + pass) / (plan.networks * plan.passes),
        loss,
      ),
    )
  })
  return { columns: [...used], compared: [...compared], ...scale, networks }
}

function measure(examples: readonly Example[], width: number): { mean: number[]; deviation: number[] } {
  const sum = new Float64Array(width)
  const squares = new Float64Array(width)
  let rows = 0
  for (const { inputs, rows: count } of examples) {
    rows += count
    for (let at = 0; at < inputs.length; at++) {
      const value = inputs[at] as number
      sum[at % width] = (sum[at % width] as number) + value
      squares[at % width] = (squares[at % width] as number) + value * value
    }
  }
  const mean = Array.from(sum, (value) => value / rows)
  const deviation = Array.from(
    squares,
    (value, input) => Math.sqrt(Math.max(0, value / rows - (mean[input] as number) ** 2)) + 1e-6,
  )
  return { mean, deviation }
}

function trainNetwork(
  examples: readonly Example[],
  width: number,
  plan: RankerPlan,
  random: Random,
  passed: (pass: number, loss: number) => void,
): Network {
  const spread = (size: number, reach: number): number[] =>
    Array.from({ length: size }, () => (random() * 2 - 1) * reach)
  const network: Network = {
    line: Array.from({ length: width }, (_, input) => (input === 0 ? 2 : 0)),
    hidden: spread(width * plan.hidden, Math.sqrt(3 / width)),
    bias: spread(plan.hidden, 0),
    out: spread(plan.hidden, 0.17),
  }
  const adam = createAdam([network.line, network.hidden, network.bias, network.out], plan.decay)
  const order = [...examples.keys()]
  for (let pass = 0; pass < plan.passes; pass++) {
    shuffle(order, random)
    const rate = plan.rate * (1 - pass / plan.passes) + plan.rate / 30
    let loss = 0
    for (let at = 0; at < order.length; at += plan.batch) {
      const some = order.slice(at, at + plan.batch)
      for (const number of some) loss += addSlopes(network, examples[number] as Example, width, adam.slopes)
      adam.step(some.length, rate)
    }
    passed(pass + 1, loss / order.length)
  }
  const rounded = (values: number[]): number[] => values.map((value) => Number(value.toPrecision(5)))
  return {
    line: rounded(network.line),
    hidden: rounded(network.hidden),
    bias: rounded(network.bias),
    out: rounded(network.out),
  }
}

/** Adds the slopes of one question's loss; returns the loss. */
function addSlopes(
  network: Network,
  { inputs, rows, right }: Example,
  width: number,
  [line, hidden, bias, out]: Float64Array[],
): number {
  const scores = Float64Array.from({ length: rows }, (_, row) =>
    scoreInputs(network, inputs.subarray(row * width, (row + 1) * width)),
  )
  const best = scores.reduce((a, b) => Math.max(a, b))
  const shares = scores.map((score) => Math.exp(score - best))
  const whole = shares.reduce((a, b) => a + b)
  let loss = 0
  for (const row of right) loss -= Math.log((shares[row] as number) / whole) / right.length
  for (let row = 0; row < rows; row++) {
    const slope = (shares[row] as number) / whole - (right.includes(row) ? 1 / right.length : 0)
    if (Math.abs(slope) < 1e-5) continue
    const from = row * width
    for (let input = 0; input < width; input++)
      (line as Float64Array)[input] =
        ((line as Float64Array)[input] as number) + slope * (inputs[from + input] as number)
    for (let unit = 0; unit < network.out.length; unit++) {
      let sum = network.bias[unit] as number
      for (let input = 0; input < width; input++)
        sum += (network.hidden[unit * width + input] as number) * (inputs[from + input] as number)
      if (sum <= 0) continue
      ;(out as Float64Array)[unit] = ((out as Float64Array)[unit] as number) + slope * sum
      const back = slope * (network.out[unit] as number)
      ;(bias as Float64Array)[unit] = ((bias as Float64Array)[unit] as number) + back
      for (let input = 0; input < width; input++) {
        const at = unit * width + input
        ;(hidden as Float64Array)[at] =
          ((hidden as Float64Array)[at] as number) + back * (inputs[from + input] as number)
      }
    }
  }
  return loss
}

function createAdam(weights: number[][], decay: number) {
  const slopes = weights.map((row) => new Float64Array(row.length))
  const means = weights.map((row) => new Float64Array(row.length))
  const squares = weights.map((row) => new Float64Array(row.length))
  let steps = 0
  return {
    slopes,
    step(count: number, rate: number): void {
      steps++
      weights.forEach((row, number) => {
        const [slope, mean, square] = [slopes[number], means[number], squares[number]] as Float64Array[]
        for (let at = 0; at < row.length; at++) {
          const value = ((slope as Float64Array)[at] as number) / count + decay * (row[at] as number)
          ;(mean as Float64Array)[at] = 0.9 * ((mean as Float64Array)[at] as number) + 0.1 * value
          ;(square as Float64Array)[at] =
            0.99 * ((square as Float64Array)[at] as number) + 0.01 * value * value
          const step = ((mean as Float64Array)[at] as number) / (1 - 0.9 ** steps)
          const size = Math.sqrt(((square as Float64Array)[at] as number) / (1 - 0.99 ** steps)) + 1e-8
          row[at] = (row[at] as number) - (rate * step) / size
        }
        ;(slope as Float64Array).fill(0)
      })
    },
  }
}
