/** A line through the inputs plus one layer of rectified units. */
export interface Network {
  line: number[]
  /** Unit after unit, one weight per input. */
  hidden: number[]
  bias: number[]
  out: number[]
}

export interface RankerWeights {
  /** Columns of the search's features that are used as they are. */
  columns: string[]
  /** Columns used once more as the distance to the best candidate. */
  compared: string[]
  mean: number[]
  deviation: number[]
  /** Their scores are averaged. */
  networks: Network[]
  /** Logistic function of the best candidate's inputs: how likely it answers. */
  confidence: { columns: string[]; weights: number[]; bias: number }
}

/** Inputs of one candidate, standardised → score. */
export function scoreInputs(network: Network, inputs: Float32Array): number {
  const { line, hidden, bias, out } = network
  const width = inputs.length
  let score = 0
  for (let input = 0; input < width; input++) score += (line[input] as number) * (inputs[input] as number)
  for (let unit = 0; unit < out.length; unit++) {
    let sum = bias[unit] as number
    const row = unit * width
    for (let input = 0; input < width; input++)
      sum += (hidden[row + input] as number) * (inputs[input] as number)
    if (sum > 0) score += (out[unit] as number) * sum
  }
  return score
}
