import type { WordCounts } from '../background/word-counts'
import type { AskedFact } from '../types'
import type { Actor } from '../vietnamese/actors'
import { askedTopics, toldConcepts } from '../vietnamese/concept-kinds'
import type { Concept } from '../vietnamese/concepts'
import type { Asking } from '../vietnamese/question-words'
import { syllableKey } from '../vietnamese/syllable-key'
import { conceptWeight, foreignWeight, wordWeight } from './content-weight'
import { range, type Tag } from './lexicon'
import type { Found } from './phrase-table'
import type { Word } from './read-words'

/** Something a question speaks of: a known meaning, or a word the lexicon does not hold. */
export interface Content {
  concept?: Concept
  word?: Word
  weight: number
  /** Names another system or equipment: its words. */
  foreign?: string[]
  /** Names a body or person: the words. */
  actorNamed?: string[]
  actors?: Actor[]
}

/** A stretch of the question; `asks` and `facts` say what it wants to know. */
export interface Segment {
  words: Word[]
  asks: Asking[]
  facts: AskedFact[]
  contents: Content[]
  /** Meanings of the very words that ask for a fact. */
  topics: Concept[]
  actors: { actor: Actor; at: number }[]
  /** Positions of words without content of their own. */
  dull: ReadonlySet<number>
}

/** A line with everything the lexicon found in it. */
export interface TaggedLine {
  words: Word[]
  english: boolean
  asking: Found<Tag>[]
  content: Found<Tag>[]
  isFunctionWord(typed: string): boolean
}

const storyShare = 0.15
/** What fills a question weighs next to nothing, and nothing at all in a set phrase. */
const fillerShare = 0.1
/** A body or person the question names: a unit that does not name them may well be about somebody else. */
const actorWeight = 3
const everyone = new Set<Actor>(['agency', 'users', 'units'])
const fewKey = syllableKey('mấy')
const yesNoEndings = new Set(['không', 'chưa', 'chứ', 'à', 'hả', 'nhỉ', 'ha', 'á'].map(syllableKey))
/** Words that close a sentence without asking or telling anything. */
const closing = new Set('bot ad a ban em vay z voi anh chi nhe nha oi the nua'.split(' '))

/** The stretch `[start, end)` of a line. */
export function readSegment(line: TaggedLine, start: number, end: number, counts: WordCounts): Segment {
  const words = line.words.slice(start, end)
  const within = (found: Found<Tag>): boolean => found.start >= start && found.start < end
  const asking = line.asking.filter(within)
  const content = line.content.filter(within)
  const asked = new Set(asking.flatMap((found) => range(found.start, found.end)))
  const { contents, topics, covered, dull } = readContents(line, content, asked, counts)
  words.forEach((word, index) => {
    const at = start + index
    const closes = closing.has(word.fold) && at >= line.words.length - 2
    if (closes || line.isFunctionWord(word.typed)) dull.add(at)
    else if (!covered.has(at) && !asked.has(at) && !/^\p{N}+$/u.test(word.key) && word.key.length > 1) {
      contents.push({ word, weight: wordWeight(word.key, line.english, counts) })
    }
  })
  return {
    words,
    asks: asksOf(words, asking, line.english),
    facts: factsOf(words, asking, start),
    contents,
    topics,
    actors: content.flatMap((found) =>
      named<Actor>(found.tags, 'actor:').map((actor) => ({ actor, at: found.start - start })),
    ),
    dull: new Set([...dull, ...asked].map((at) => at - start)),
  }
}

const office = '(?:bo truong|thu truong|cuc truong|vu truong|cuc pho|vu pho|chanh van phong|giam doc)'
/** "Cục trưởng … bây giờ là ai" asks for a name. */
const holderAsked = new RegExp(
  ` ${office}(?: \\S+){0,8} (?:la ai|ten gi|ten) | ai (?:dang |hien )?(?:la|lam) ${office} `,
)

/** "bao nhiêu dpi" asks for a limit, not for any number. */
function factsOf(words: Word[], asking: Found<Tag>[], start: number): AskedFact[] {
  const last = words.findLast(({ fold }) => !closing.has(fold))
  // "Làm hộ mấy hôm có ổn không": where whether is asked, "mấy" is any few.
  const few = last && yesNoEndings.has(last.key)
  const facts = [
    ...new Set(
      asking.flatMap((found) =>
        few && words[found.start - start]?.key === fewKey ? [] : named<AskedFact>(found.tags, 'fact:'),
      ),
    ),
  ]
  const asksName = holderAsked.test(` ${words.map(({ fold }) => fold).join(' ')} `)
  if (asksName && !facts.includes('person')) facts.push('person')
  return facts.length > 1 ? facts.filter((fact) => fact !== 'number') : facts
}

function asksOf(words: Word[], asking: Found<Tag>[], english: boolean): Asking[] {
  const asks = new Set(asking.flatMap(({ tags }) => named<Asking>(tags, 'ask:')))
  // "What are …", "who is …": the verb does not ask whether.
  if (english && [...asks].some((ask) => ask !== 'yes-no' && ask !== 'route')) asks.delete('yes-no')
  const last = words.findLast(({ fold }) => !closing.has(fold))
  if (!english && last && words.length > 1 && yesNoEndings.has(last.key)) asks.add('yes-no')
  return [...asks]
}

function readContents(
  { words, english, content: everything }: TaggedLine,
  content: Found<Tag>[],
  asked: ReadonlySet<number>,
  counts: WordCounts,
): { contents: Content[]; topics: Concept[]; covered: Set<number>; dull: Set<number> } {
  const contents: Content[] = []
  const topics: Concept[] = []
  const covered = new Set<number>()
  const dull = new Set<number>()
  const listed = new Set(everything.flatMap((found) => range(found.start, found.end)))
  const seen = new Set<Concept>()
  for (const { start, end, tags } of content) {
    const places = range(start, end)
    const meanings = named<Concept>(tags, 'concept:')
    const first = words[start]
    // A question word that is also a meaning ("thủ tục ra sao") is asked for, not spoken of.
    if (places.some((at) => !asked.has(at)) || meanings.includes('font')) {
      for (const concept of meanings.filter((name) => !seen.has(name))) {
        const share = toldConcepts.has(concept) ? storyShare : 1
        contents.push({ concept, weight: (share * conceptWeight(concept, counts)) / meanings.length })
        seen.add(concept)
      }
    } else {
      topics.push(...meanings.filter((concept) => askedTopics.has(concept)))
    }
    const plain = meanings.length === 0 && !tags.some((tag) => tag === 'function' || tag.startsWith('actor:'))
    if (tags.includes('function')) for (const at of places) dull.add(at)
    const bodies = named<Actor>(tags, 'actor:')
    if (first && meanings.length === 0 && bodies.some((actor) => !everyone.has(actor))) {
      const keys = words.slice(start, end).map(({ key }) => key)
      contents.push({ word: first, weight: actorWeight, actorNamed: keys, actors: bodies })
    } else if (tags.includes('other-system') && first) {
      contents.push({
        word: first,
        weight: foreignWeight,
        foreign: words.slice(start, end).map(({ key }) => key),
      })
    } else if (plain) {
      const filler = !tags.includes('story')
      for (const word of filler && end > start + 1 ? [] : words.slice(start, end)) {
        contents.push({
          word,
          weight: (filler ? fillerShare : storyShare) * wordWeight(word.key, english, counts),
        })
      }
    }
    // "hệ thống chiếu sáng": an unknown word right after names another system.
    const next = words[end]
    const generic = words[end - 1]?.fold === 'thong' && words[end - 2]?.fold === 'he'
    if (generic && next && !listed.has(end) && !asked.has(end) && !next.pause && next.key.length > 1) {
      contents.push({ word: next, weight: foreignWeight, foreign: [next.key] })
      covered.add(end)
    }
    for (const at of places) covered.add(at)
  }
  return { contents, topics, covered, dull }
}

function named<Name extends string>(tags: readonly Tag[], prefix: string): Name[] {
  return tags.filter((tag) => tag.startsWith(prefix)).map((tag) => tag.slice(prefix.length) as Name)
}
