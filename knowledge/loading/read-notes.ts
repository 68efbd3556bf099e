import type { EditorNote, Unit } from '../types'

/** An editor's note as stored beside a document. */
export interface StoredNote extends EditorNote {
  unit: string
  /** Shown only while this unit is loaded. */
  onlyWith?: string
  /** Shown only while this unit is not loaded. */
  whileMissing?: string
}

/** Puts the notes that apply under their units. Notes on units that are not loaded wait for them. */
export function addNotes(units: Unit[], notes: readonly StoredNote[]): void {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  for (const { unit, onlyWith, whileMissing, vi, en, author, date } of notes) {
    if (onlyWith && !byId.has(onlyWith)) continue
    if (whileMissing && byId.has(whileMissing)) continue
    byId.get(unit)?.notes.push({ vi, en, author, date })
  }
}
