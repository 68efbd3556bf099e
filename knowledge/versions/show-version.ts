import { citeFor, known, type Library, partsOf } from '../answering/library'
import type { Answer, Citation, CitedVersion } from '../types'
import { amendmentsOf } from './amendments'
import type { Version } from './in-force'

const most = 6

export interface Showing {
  library: Library
  /** The day answered for; undefined: the newest. */
  on?: string
  /** Another day than today was asked for. */
  asOf?: string
  /** How many versions of a document are loaded. */
  versions: (document: string) => number
}

/** An answer with what must be told of its versions, and with the units that change those it cites. */
export function showVersions(answer: Answer, showing: Showing): Answer {
  const asOf = showing.asOf ? { asOf: showing.asOf } : {}
  if (answer.outcome === 'answered') {
    const citations = withAmending(answer.citations, showing)
    // Somebody has to read the duty together with its change.
    const changed = answer.ruling === 'must-send' && citations.some(({ amendments }) => amendments)
    return { ...answer, ...asOf, citations, ...(changed && { ruling: 'ask-the-clerk' as const }) }
  }
  if (answer.outcome === 'choose') {
    if (answer.why === 'two-readings') return answer
    return { ...answer, ...asOf, options: answer.options.map((option) => showVersion(option, showing)) }
  }
  const nearest = answer.nearest && showVersion(answer.nearest, showing)
  return { ...answer, ...asOf, ...(nearest && { nearest }) }
}

function showVersion(citation: Citation, showing: Showing): Citation {
  const amendments = amendmentsOf(showing.library, citation.document, citation.path)
  const version = citedVersion(citation.document, showing, amendments.length > 0)
  return { ...citation, ...(version && { version }), ...(amendments.length > 0 && { amendments }) }
}

/** Each changed unit is followed by the units that change it. */
export function withAmending(citations: readonly Citation[], showing: Showing): Citation[] {
  const given = new Set(citations.map(({ id }) => id))
  const all = citations.flatMap((citation) => {
    const shown = showVersion(citation, showing)
    const amending = (shown.amendments ?? []).map(({ by }) => by.id).filter((id) => !given.has(id))
    for (const id of amending) given.add(id)
    const parts = [...new Set(amending)].flatMap((id) => partsOf(showing.library, id))
    const sources = known(parts.map(({ id }) => citeFor(showing.library, id)))
    return [shown, ...sources.map((source) => showVersion(source, showing))]
  })
  return all.slice(0, Math.max(most, citations.length))
}

function citedVersion(document: string, showing: Showing, amended: boolean): CitedVersion | undefined {
  const { library, on, asOf, versions } = showing
  const version = library.documents.find(({ instrument }) => instrument.id === document)
  if (!version) return undefined
  const over = hasEnded(version, on)
  if (versions(document) < 2 && !asOf && !amended && !over) return undefined
  const { instrument, until, endedBy } = version
  return { effective: instrument.effective, ...(until && { until }), ...(endedBy && { endedBy }) }
}

function hasEnded({ until, endedBy }: Version, on: string | undefined): boolean {
  return on === undefined ? endedBy !== undefined : until !== undefined && until <= on
}
