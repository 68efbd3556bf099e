import type { EngineName } from './engine-table'
import type { Variant } from './variants'

/** What a measuring process is told to do. */
export interface Task {
  engine: EngineName
  folder: string
  asked: { variant: Variant; questions: string[] }[]
  /** For all questions of one variant. */
  seconds: number
}

export interface Built {
  setUp: string
  buildMs: number
  memoryMb: number
}

/** The first questions of a variant, as many as there was time for. */
export interface Answered {
  variant: Variant
  found: string[][]
  /** Milliseconds, one a question. */
  times: number[]
}

/** What it reports, in this order, before it ends; `failed` may come instead of any of them. */
export type Report =
  | { kind: 'read' }
  | ({ kind: 'built' } & Built)
  | ({ kind: 'answered' } & Answered)
  | { kind: 'failed'; why: string }
