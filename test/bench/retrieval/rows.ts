import type { EngineName } from './engine-table'
import { type Measures, measure, percentile } from './measures'
import type { EngineRun } from './run-engine'
import type { Variant } from './variants'

/** One engine asked in one way. `null`: not measured, `note` says why. */
export interface Row extends Record<keyof Measures, number | null> {
  engine: EngineName
  variant: Variant
  /** How many were asked; all measures are over these. */
  questions: number
  buildMs: number | null
  /** Mebibytes after building minus before, without the texts. */
  memoryMb: number | null
  p50Ms: number | null
  p95Ms: number | null
  note?: string
}

const unmeasured = { recallAt1: null, recallAt3: null, recallAt10: null, mrrAt10: null }

/** A row for each variant, also for those that were not reached. */
export function rowsOf(
  engine: EngineName,
  run: EngineRun,
  variants: readonly Variant[],
  gold: readonly string[][],
  seconds: number,
): Row[] {
  const costs = { buildMs: rounded(run.built?.buildMs, 1), memoryMb: rounded(run.built?.memoryMb, 2) }
  return variants.map((variant) => {
    const { found = [], times = [] } = run.answered.find((one) => one.variant === variant) ?? {}
    const shared = { engine, variant, questions: found.length }
    if (found.length === 0) {
      return { ...shared, ...unmeasured, ...costs, p50Ms: null, p95Ms: null, note: run.stopped }
    }
    const measures = measure(found.map((ids, at) => ({ gold: gold[at] ?? [], found: ids })))
    return {
      ...shared,
      recallAt1: rounded(measures.recallAt1, 4),
      recallAt3: rounded(measures.recallAt3, 4),
      recallAt10: rounded(measures.recallAt10, 4),
      mrrAt10: rounded(measures.mrrAt10, 4),
      ...costs,
      p50Ms: rounded(percentile(times, 0.5), 3),
      p95Ms: rounded(percentile(times, 0.95), 3),
      ...(found.length < gold.length && { note: `no more of ${gold.length} within ${seconds} s` }),
    }
  })
}

const rounded = (value: number | undefined, digits: number): number | null =>
  value === undefined ? null : Number(value.toFixed(digits))
