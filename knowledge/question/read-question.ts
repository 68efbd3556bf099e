import type { WordCounts } from '../background/word-counts'
import type { Concept } from '../vietnamese/concepts'
import { syllableKey } from '../vietnamese/syllable-key'
import { conceptWeight } from './content-weight'
import { type Lexicon, range, type Tag } from './lexicon'
import { readSegment, type Segment, type TaggedLine } from './read-segment'
import type { ReadLine, Word } from './read-words'

export interface Question extends ReadLine {
  segments: Segment[]
  tags: ReadonlySet<Tag>
}

const turns = new Set(['thì', 'mà', 'nhưng', 'nếu'].map(syllableKey))
const englishTurns = new Set(['if', 'but', 'then', 'when', 'after', 'before', 'while', 'once'])
const both = syllableKey('và')
const ministry = syllableKey('bộ')

/** Words → what is asked and about what. Weights come from the background counts: rare words tell more. */
export function readQuestion(read: ReadLine, lexicon: Lexicon, counts: WordCounts): Question {
  const { words, english } = read
  const bare = words.every(({ typed }) => /^[\p{ASCII}]+$/u.test(typed))
  const line: TaggedLine = {
    words,
    english,
    asking: lexicon.askings(words, english),
    content: lexicon.contents(words, english),
    // Where no word has marks, "con" may well be "còn".
    isFunctionWord: (typed) =>
      !english && (lexicon.isFunctionWord(typed) || (bare && lexicon.maybeFunctionWord(typed))),
  }
  const cuts = cutPoints(line)
  const segments = cuts.map((start, at) => readSegment(line, start, cuts[at + 1] ?? words.length, counts))
  settle(segments, words, counts)
  return {
    ...read,
    segments,
    tags: new Set([...line.asking, ...line.content].flatMap((found) => found.tags)),
  }
}

/** Where stretches begin: after punctuation, at a turn ("thì", "nhưng"), at an "và" between two things asked. */
function cutPoints({ words, english, asking, content }: TaggedLine): number[] {
  const cuts = [0]
  const asked = new Set(asking.flatMap(({ start, end }) => range(start, end)))
  const inside = new Set([...asking, ...content].flatMap(({ start, end }) => range(start + 1, end)))
  words.forEach((word, at) => {
    if (at === 0 || inside.has(at)) return
    const turn = english ? englishTurns.has(word.typed) : turns.has(word.key)
    const joins = word.key === both || (english && word.typed === 'and')
    const before = asking.some(({ start }) => start < at && start >= (cuts.at(-1) ?? 0))
    const after = asking.some(({ start }) => start > at)
    // "Khi nào thì …": what is asked stands on both sides.
    const onlyAsked = range(cuts.at(-1) ?? 0, at).every((place) => asked.has(place))
    if (word.pause || (turn && !onlyAsked) || (joins && before && after)) cuts.push(at)
  })
  return cuts
}

const systemShared = /(phan mem|he thong|imoit).* chung( |$)|(^| )chung .*(phan mem|he thong|imoit)/

/** Meanings that the rest of the question settles. */
function settle(segments: Segment[], words: Word[], counts: WordCounts): void {
  const holders = (concept: Concept): Segment[] =>
    segments.filter(({ contents }) => contents.some((content) => content.concept === concept))
  const add = (segment: Segment, concept: Concept): void => {
    segment.contents.push({ concept, weight: conceptWeight(concept, counts) })
  }
  // To handle a fault is to repair it.
  if (holders('incident').length > 0 && holders('fix').length === 0) {
    const papers: Concept[] = ['document', 'incoming', 'outgoing']
    const handled = holders('handle').filter(
      ({ contents }) => !contents.some(({ concept }) => concept !== undefined && papers.includes(concept)),
    )
    for (const segment of handled) add(segment, 'fix')
  }
  // A ministry to connect with is one of the "Bộ, ngành khác"; in any other question it is somebody else.
  if (holders('connect').length > 0) {
    for (const segment of segments) {
      segment.contents = segment.contents.map((content) =>
        content.actorNamed?.[0] === ministry && content.actorNamed.length > 2
          ? { concept: 'otherMinistries', weight: conceptWeight('otherMinistries', counts) }
          : content,
      )
    }
  }
  // One system for all is no account for two.
  const text = words.map(({ fold }) => fold).join(' ')
  if (systemShared.test(text) && holders('account').length === 0) {
    for (const segment of holders('lend')) {
      segment.contents = segment.contents.filter(({ concept }) => concept !== 'lend')
      add(segment, 'common')
    }
  }
  // "iMOIT thuộc đơn vị nào": who has the system, and nothing else, asks who manages it.
  const who = segments.find(({ asks }) => asks.includes('who'))
  const bare = segments.every(({ contents, facts }) => contents.length === 0 && facts.length === 0)
  if (who && bare && words.some(({ key }) => key === 'imoit')) add(who, 'manage')
}
