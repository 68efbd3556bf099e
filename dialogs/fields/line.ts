import type { FieldReading } from '../types'
import { text } from './text'

/** Free text on one line. */
export const line =
  (bounds: { atLeast: number; atMost: number }) =>
  (typed: string): FieldReading =>
    text(bounds)(typed.replace(/\s+/g, ' '))
