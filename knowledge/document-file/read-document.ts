import type { Instrument, Unit } from '../types'
import { linkUnits } from './link-units'
import { readMeta } from './read-meta'
import { readUnits } from './read-units'

export interface ReadDocument {
  instrument: Instrument
  units: Unit[]
  /** How many articles the regulation has, loaded or not; undefined when the file does not say. */
  articles?: number
}

/**
 * A document file → its instrument and citable units in reading order.
 * The file: `key: value` lines, a blank line, then `# Quyết định`, `# Quy chế`, `# Phụ lục I: …` before each part; one
 * paragraph a line; `## …` lines (chapters) carry no text of their own; `> …` is text of the unit above, whatever it
 * looks like. Throws when a required key is missing or a part is unknown.
 */
export function readDocument(text: string, name: string): ReadDocument {
  const lines = text
    .normalize('NFC')
    .replace(/^\ufeff/, '')
    .replace(/\u00a0/g, ' ')
    .split(/\r?\n/)
    .map((line) => line.trim())
  const start = lines.indexOf('')
  const { instrument, articles } = readMeta(lines.slice(0, start < 0 ? lines.length : start), name)
  const units = linkUnits(readUnits(start < 0 ? [] : lines.slice(start + 1), instrument.id, name))
  return { instrument, units, ...(articles > 0 && { articles }) }
}
