import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { foldedKey } from '../vietnamese/syllable-key'
import { createPairTable, type PairTable } from './pair-table'
import { varintReader } from './varint'

/** Counts over the background corpus and whatever was added; keys are those of `syllableKey` and `foldedKey`. */
export interface WordCounts {
  articles(): number
  tokens(): number
  docs(key: string): number
  seen(key: string): number
  pairDocs(first: string, second: string): number
  pairSeen(first: string, second: string): number
  /** Number of a word for `pairSeenAt`; −1 for a word never seen. */
  number(key: string): number
  pairSeenAt(first: number, second: number): number
  foldedDocs(fold: string): number
  foldedPairDocs(first: string, second: string): number
  /** Known exact keys of one folded key, commonest first. */
  forms(fold: string): readonly string[]
  folds(): Iterable<string>
  /** Counts `words` as one more text, `times` over; as an article only when `article`. */
  add(words: readonly string[], times?: number, article?: boolean): void
  /** Counts that go on from these, on their own: decoding them anew takes many times as long. */
  copy(): WordCounts
}

interface Counted {
  ids: Map<string, number>
  foldIds: Map<string, number>
  foldOf: number[]
  docs: number[]
  seen: number[]
  foldDocs: number[]
  forms: Map<string, string[]>
  pairs: PairTable
  foldPairs: PairTable
  articles: number
  tokens: number
}

/** Decodes `counts.br`, made by `build.ts`. */
export function loadWordCounts(file = join(__dirname, 'counts.br')): WordCounts {
  const bytes = brotliDecompressSync(readFileSync(file))
  const end = bytes.indexOf('\n\n')
  const keys = bytes.toString('utf8', 0, end).split('\n')
  const read = varintReader(bytes, end + 2)

  const counted: Counted = {
    ids: new Map(),
    foldIds: new Map(),
    foldOf: [],
    docs: [],
    seen: [],
    foldDocs: [],
    forms: new Map(),
    pairs: createPairTable(18),
    foldPairs: createPairTable(18),
    articles: 0,
    tokens: 0,
  }
  const { addWord, addPair } = counting(counted)
  counted.articles = read()
  const words = read()
  for (let id = 0; id < words; id++) {
    const inDocs = read()
    addWord(keys[id] ?? '', inDocs, inDocs + read())
  }
  let [a, b] = [0, 0]
  for (let rows = read(); rows > 0; rows--) {
    const step = read()
    a += step
    b = step === 0 ? b + read() : read()
    const inDocs = read()
    addPair(a, b, inDocs, inDocs + read())
  }
  return countsOf(counted)
}

/** Puts words and pairs into `counted`. */
function counting(counted: Counted) {
  const { ids, foldIds, foldOf, docs, seen, foldDocs, forms, pairs, foldPairs } = counted
  const idOf = (key: string): number => {
    const known = ids.get(key)
    if (known !== undefined) return known
    const id = ids.size
    ids.set(key, id)
    const fold = foldedKey(key)
    let foldId = foldIds.get(fold)
    if (foldId === undefined) {
      foldId = foldIds.size
      foldIds.set(fold, foldId)
      foldDocs[foldId] = 0
    }
    foldOf[id] = foldId
    docs[id] = seen[id] = 0
    const same = forms.get(fold)
    if (same) same.push(key)
    else forms.set(fold, [key])
    return id
  }
  const addWord = (key: string, inDocs: number, times: number): void => {
    const id = idOf(key)
    const fold = foldOf[id] ?? 0
    docs[id] = (docs[id] ?? 0) + inDocs
    seen[id] = (seen[id] ?? 0) + times
    foldDocs[fold] = (foldDocs[fold] ?? 0) + inDocs
    counted.tokens += times
  }
  const addPair = (a: number, b: number, inDocs: number, times: number): void => {
    pairs.add(a, b, inDocs, times)
    foldPairs.add(foldOf[a] ?? 0, foldOf[b] ?? 0, inDocs, 0)
  }
  return { addWord, addPair }
}

function countsOf(counted: Counted): WordCounts {
  const { ids, foldIds, docs, seen, foldDocs, forms, pairs, foldPairs } = counted
  const { addWord, addPair } = counting(counted)
  const capped = (count: number | undefined): number => Math.min(count ?? 0, counted.articles)
  const at = (key: string): number => ids.get(key) ?? -1
  return {
    articles: () => counted.articles,
    tokens: () => counted.tokens,
    docs: (key) => capped(docs[at(key)]),
    seen: (key) => seen[at(key)] ?? 0,
    pairDocs: (x, y) => (ids.has(x) && ids.has(y) ? capped(pairs.docs(at(x), at(y))) : 0),
    pairSeen: (x, y) => (ids.has(x) && ids.has(y) ? pairs.seen(at(x), at(y)) : 0),
    number: at,
    pairSeenAt: (x, y) => (x < 0 || y < 0 ? 0 : pairs.seen(x, y)),
    foldedDocs: (fold) => capped(foldDocs[foldIds.get(fold) ?? -1]),
    foldedPairDocs(x, y) {
      const [first, second] = [foldIds.get(x), foldIds.get(y)]
      return first === undefined || second === undefined ? 0 : capped(foldPairs.docs(first, second))
    },
    forms: (fold) => forms.get(fold) ?? [],
    folds: () => foldIds.keys(),
    add(text, times = 1, article = false) {
      if (article) counted.articles++
      const once = new Set<string>()
      text.forEach((key, index) => {
        addWord(key, article && !once.has(key) ? 1 : 0, times)
        const before = text[index - 1]
        if (before !== undefined) {
          addPair(at(before), at(key), article && !once.has(`${before} ${key}`) ? 1 : 0, times)
          once.add(`${before} ${key}`)
        }
        once.add(key)
      })
    },
    copy: () =>
      countsOf({
        ...counted,
        ids: new Map(ids),
        foldIds: new Map(foldIds),
        foldOf: [...counted.foldOf],
        docs: [...docs],
        seen: [...seen],
        foldDocs: [...foldDocs],
        forms: new Map([...forms].map(([fold, keys]) => [fold, [...keys]])),
        pairs: pairs.copy(),
        foldPairs: foldPairs.copy(),
      }),
  }
}
