import { arraysOf, type Segment } from './segment'

/** A segment with the look-ups a search needs. */
export interface OpenSegment extends Segment {
  numberOf: ReadonlyMap<string, number>
  foldNumberOf: ReadonlyMap<string, number>
  /** Fold → its keys. */
  formsOf: readonly number[][]
  /** Article → 1 when another version or none has taken its place. */
  gone: Uint8Array
  /** How many are not gone. */
  living: number
  /** Place of every article in its document, 0 first. */
  positions: Uint16Array
  /** Key → its idf, NaN until asked for. */
  idfs: Float32Array
}

export function openForSearch(segment: Segment): OpenSegment {
  const formsOf: number[][] = segment.folds.map(() => [])
  for (let key = 1; key < segment.keys.length; key++) formsOf[segment.foldOf[key] as number]?.push(key)
  return {
    ...segment,
    numberOf: numbersOf(segment.keys),
    foldNumberOf: numbersOf(segment.folds),
    formsOf,
    gone: new Uint8Array(segment.ids.length),
    living: segment.ids.length,
    positions: positionsOf(segment),
    idfs: new Float32Array(segment.keys.length),
  }
}

/** The segment with the articles of the document marked as gone. */
export function withoutDocument(segment: OpenSegment, document: string): OpenSegment {
  const number = segment.documents.indexOf(document)
  if (number < 0) return segment
  const gone = segment.gone.map((was, article) => (segment.documentOf[article] === number ? 1 : was))
  return { ...segment, gone, living: gone.reduce((sum, was) => sum - was, gone.length) }
}

/** In typed arrays, and roughly in names. */
export function bytesOf(segment: OpenSegment): number {
  const names = [...segment.ids, ...segment.documents, ...segment.keys, ...segment.folds]
  const inArrays = arraysOf(segment).reduce((sum, { byteLength }) => sum + byteLength, 0)
  return inArrays + names.reduce((sum, name) => sum + 40 + name.length, 0)
}

/** Number 0 stands for no word. */
function numbersOf(names: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>()
  for (let number = 1; number < names.length; number++) numbers.set(names[number] as string, number)
  return numbers
}

function positionsOf({ documents, documentOf }: Segment): Uint16Array {
  const next = new Uint16Array(documents.length)
  return documentOf.map((document) => {
    const position = next[document] as number
    next[document] = position + 1
    return position
  })
}
