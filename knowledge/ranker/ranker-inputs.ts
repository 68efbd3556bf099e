/** Picks and compares columns: rows of search features → rows a ranker reads, not yet standardised. */
export interface RankerInputs {
  width: number
  /** All candidates of one question at once. */
  read(matrix: Float32Array, rows: number): Float32Array
}

/** `all`: names of the matrix's columns. Throws when one that is needed is missing. */
export function createRankerInputs(
  all: readonly string[],
  columns: readonly string[],
  compared: readonly string[],
): RankerInputs {
  const placeOf = (name: string): number => {
    const place = all.indexOf(name)
    if (place < 0) throw new Error(`knowledge: the ranker reads "${name}", which the search does not measure`)
    return place
  }
  const own = columns.map(placeOf)
  const against = compared.map(placeOf)
  const width = own.length + against.length
  return {
    width,
    read(matrix, rows) {
      const inputs = new Float32Array(rows * width)
      own.forEach((column, input) => {
        for (let row = 0; row < rows; row++)
          inputs[row * width + input] = matrix[row * all.length + column] as number
      })
      against.forEach((column, at) => {
        let best = Number.NEGATIVE_INFINITY
        for (let row = 0; row < rows; row++)
          best = Math.max(best, matrix[row * all.length + column] as number)
        for (let row = 0; row < rows; row++)
          inputs[row * width + own.length + at] = (matrix[row * all.length + column] as number) - best
      })
      return inputs
    },
  }
}
