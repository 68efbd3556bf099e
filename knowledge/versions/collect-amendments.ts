import type { Amendment, Instrument } from '../types'
import { numberKey } from './number-key'

/** A place of one loaded document that another one changes. */
export interface AmendedPlace {
  amendment: Amendment
  /** The document that changes it. */
  by: Instrument
}

/** Document id → what the others change in it, in the order in which the changes took effect. */
export function collectAmendments(instruments: readonly Instrument[]): Map<string, AmendedPlace[]> {
  const ids = new Map(instruments.map(({ id, number }) => [numberKey(number), id]))
  const changed = new Map<string, AmendedPlace[]>()
  for (const by of [...instruments].sort((a, b) => (a.effective < b.effective ? -1 : 1))) {
    for (const amendment of by.amends ?? []) {
      const id = ids.get(numberKey(amendment.number))
      if (id && id !== by.id) changed.set(id, [...(changed.get(id) ?? []), { amendment, by }])
    }
  }
  return changed
}
