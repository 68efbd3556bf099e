import type { WordCounts } from '../background/word-counts'
import { createArticleStage } from '../collection/article-stage'
import type { FindArticles } from '../collection/find-articles'
import type { Lexicon } from '../question/lexicon'
import type { Question } from '../question/read-question'
import type { Candidate, Unit } from '../types'
import type { Concept } from '../vietnamese/concepts'
import { decidesAsked, definesAsked } from './defines-asked'
import { featuresOf, type Sequence, scoreUnit } from './score-unit'
import { rolesIn, rolesOfStep, type StepRoles, shareOfDoer } from './step-doer'
import { keysOf, meaningsIn, type RankedUnit, readMeanings } from './unit-meanings'
import { createWordStage } from './word-stage'

export interface Ranking {
  entry(id: string): RankedUnit | undefined
  /** Best first; units that share nothing with the question are left out. */
  rank(question: Question, only?: (unit: Unit) => boolean): Candidate[]
  /** How near a question comes to a unit in meaning, from -1 to 1. */
  near(question: Question, id: string): number
  /** Phrases of a unit's own words and its points that carry a known meaning. */
  phrases(unit: Unit): Phrase[]
}

interface Phrase {
  concepts: Concept[]
  keys: string[]
}

/** How near a question's words (exact keys) come to a unit in meaning, from -1 to 1. */
export type Similarity = (words: readonly string[], unit: Unit) => number

interface Indexed extends RankedUnit {
  roles: StepRoles
  sequence: Sequence
  length: number
}

/** A unit read for one question is kept for the next; this many take some tens of megabytes. */
const mostKept = 4000
/** The clause that defines the very word asked about comes before those that use it. */
const definitionBonus = 5
/** So does the clause that says where a procedure is written down, when that is asked for. */
const describedBonus = 6
const similarityShare = 3
/** A step tells of one stage only; who does not name its doer asks of the whole. */
const stepShare = 0.9

/** A first stage chooses candidates, our own scores order them. Meanings are read when a unit is first a candidate. */
export function createRanking(
  units: readonly Unit[],
  lexicon: Lexicon,
  counts: WordCounts,
  similarity?: Similarity,
  findArticles?: FindArticles,
): Ranking {
  const leaves = units.filter(
    (unit) => (unit.kind !== 'article' || unit.children.length === 0) && !announces(unit),
  )
  const places = new Map(leaves.map(({ id }, at) => [id, at]))
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  // In letters, where there is no time to read every word.
  const lengths = leaves.map(({ text }) => (findArticles ? text.length : keysOf(text).length))
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, leaves.length)
  const firstStage = findArticles
    ? createArticleStage(leaves, byId, findArticles)
    : createWordStage(leaves, counts, similarity !== undefined)
  const read = rememberEntries((at) => {
    const unit = leaves[at]
    return unit && indexUnit(unit, (lengths[at] ?? 0) / mean, lexicon)
  })
  // The same few units are quoted again and again.
  const quoted = new WeakMap<Unit, Phrase[]>()
  function phrasesOf(unit: Unit): Phrase[] {
    const phrases = quoted.get(unit) ?? meaningsIn(keysOf(unit.text), lexicon)
    quoted.set(unit, phrases)
    return phrases
  }
  return {
    entry: (id) => read(places.get(id) ?? -1),
    near({ words }, id) {
      const unit = byId.get(id)
      const keys = words.map(({ key }) => key)
      return unit && similarity ? similarity(keys, unit) : 0
    },
    phrases({ id, kind, children }) {
      const inside = kind === 'article' ? [id] : [id, ...children]
      return inside.flatMap((part) => {
        const unit = byId.get(part)
        return unit ? phrasesOf(unit) : []
      })
    },
    rank(question, only) {
      const features = featuresOf(question, counts)
      const words = question.words.map(({ key }) => key)
      const bodies = question.segments.flatMap(({ actors }) => actors.map(({ actor }) => actor))
      const asked = rolesIn(words)
      const wantsDescription = asksWhereDescribed(question)
      return [...firstStage(question, features)]
        .flatMap(([at, weight, sure]) => {
          const entry = read(at)
          if (!entry || (only && !only(entry.unit))) return []
          const shared = scoreUnit(entry, entry.sequence, entry.length, features)
          const near = similarity ? similarityShare * Math.max(0, similarity(words, entry.unit)) : 0
          const share =
            entry.unit.kind === 'step' && !bodies.some((actor) => entry.doers.has(actor)) ? stepShare : 1
          const defines = definesAsked(question, entry) || decidesAsked(question, entry) ? definitionBonus : 0
          const described = wantsDescription && describes(entry) ? describedBonus : 0
          const score =
            (share * shareOfDoer(entry.roles, asked) * shared + near + defines + described) * weight
          return score > 0 ? [{ id: entry.unit.id, score, at, ...(sure !== undefined && { sure }) }] : []
        })
        .sort((a, b) => b.score - a.score || a.at - b.at)
        .map(({ at, score, ...rest }) => ({ ...rest, score: Math.round(score * 1000) / 1000 }))
    },
  }
}

/** "Sơ đồ quy trình:" announces what is not in the text; "Kết thúc một quy trình …" says only that all is said. */
export function announces({ text, children }: Unit): boolean {
  return children.length === 0 && /:$|^sơ đồ|^kết thúc một quy trình/iu.test(text)
}

/** "Các bước … xem ở phần nào": the procedure is not asked for, but its place. */
function asksWhereDescribed({ segments, words }: Question): boolean {
  const procedure = segments.some(
    ({ facts, contents }) =>
      facts.includes('procedure') || contents.some(({ concept }) => concept === 'procedure'),
  )
  return procedure && placeAsked.test(words.map(({ fold }) => fold).join(' '))
}

const placeAsked =
  /(^| )(phan|muc|cho|trang|noi|van ban|dieu|chuong) nao( |$)|(^| )(ghi|xem|nam|doc|coi|tim|mo ta|quy dinh|noi|viet)( \S+){0,2} (o )?dau( |$)/

const describes = ({ unit }: RankedUnit): boolean =>
  /(mô tả|hướng dẫn|trình bày)[^.;]* tại (Phụ lục|Điều|Chương|Mục)/u.test(unit.text)

function indexUnit(unit: Unit, length: number, lexicon: Lexicon): Indexed {
  return {
    ...readMeanings(unit, lexicon),
    roles: rolesOfStep(unit),
    sequence: [keysOf(unit.heading), keysOf(unit.leadIn ?? ''), keysOf(unit.text)],
    length,
  }
}

/** The entries read last are kept; the oldest goes when there are too many. */
function rememberEntries(make: (at: number) => Indexed | undefined): (at: number) => Indexed | undefined {
  const kept = new Map<number, Indexed>()
  return (at) => {
    const before = kept.get(at)
    if (before) return before
    const made = make(at)
    if (!made) return undefined
    const oldest = kept.size >= mostKept ? kept.keys().next().value : undefined
    if (oldest !== undefined) kept.delete(oldest)
    kept.set(at, made)
    return made
  }
}
