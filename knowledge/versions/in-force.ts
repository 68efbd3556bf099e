import type { ReadDocument } from '../document-file/read-document'
import { mainDocument } from '../main-document'
import type { CitedVersion, Instrument } from '../types'
import { numberKey } from './number-key'

/** A loaded version of a document, with what the other loaded ones say of its end. */
export interface Version extends ReadDocument {
  until?: string
  endedBy?: CitedVersion['endedBy']
}

type End = Pick<Version, 'until' | 'endedBy'>

/** Loaded documents → versions in order of document and date, the main document first, each with its end, where one is known. */
export function orderVersions(documents: readonly ReadDocument[]): Version[] {
  const instruments = documents.map(({ instrument }) => instrument)
  const sameDocument = groupBy(instruments, ({ id }) => [id])
  const ending = groupBy(instruments, ({ replaces = [], repeals = [] }) =>
    [...replaces, ...repeals].map(numberKey),
  )
  return [...documents]
    .sort(
      ({ instrument: a }, { instrument: b }) =>
        Number(b.id === mainDocument) - Number(a.id === mainDocument) ||
        compare(a.id, b.id) ||
        compare(a.effective, b.effective) ||
        compare(a.signed, b.signed),
    )
    .map((document) => {
      const { instrument } = document
      const later = sameDocument.get(instrument.id) ?? []
      return { ...document, ...endOf(instrument, later, ending.get(numberKey(instrument.number)) ?? []) }
    })
}

/** Those that apply on an ISO date; without one the newest of each document that no other one has ended. */
export function inForceOn(versions: readonly Version[], on: string | undefined): Version[] {
  return versions.filter(({ instrument, until, endedBy }, at) => {
    if (on === undefined) return !endedBy && versions[at + 1]?.instrument.id !== instrument.id
    return instrument.effective <= on && (until === undefined || on < until)
  })
}

/** The earliest of: its own last day, the next version of the same document, another one that replaces or repeals it. */
function endOf(version: Instrument, versions: readonly Instrument[], enders: readonly Instrument[]): End {
  const key = numberKey(version.number)
  const ends: End[] = [
    ...(version.expires ? [{ until: version.expires }] : []),
    ...versions.flatMap(({ effective }) => (effective > version.effective ? [{ until: effective }] : [])),
    ...enders.flatMap(({ id: document, effective: until, number, kind, replaces }) => {
      if (document === version.id || until < version.effective) return []
      const replaced = replaces?.some((other) => numberKey(other) === key)
      const action = replaced ? ('replace' as const) : ('repeal' as const)
      return [{ until, endedBy: { document, number, kind, action } }]
    }),
  ]
  const [first] = ends.sort((a, b) => compare(a.until ?? '', b.until ?? '') || (a.endedBy ? -1 : 1))
  return first ?? {}
}

function groupBy<T>(values: readonly T[], keysOf: (value: T) => string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    for (const key of keysOf(value)) groups.set(key, [...(groups.get(key) ?? []), value])
  }
  return groups
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
