import type { Encoder } from '../encoder/encoder'
import { buildSegments } from '../search/build-segment'
import { createArticleSearch, type OpenArticleSearch } from '../search/create-article-search'
import { keysOf } from '../search/scan-words'
import type { SearchArticle } from '../search/types'
import { below, createRandom, type Random, shuffle } from './random'
import type { TrainingQuestion, TrainingSet } from './read-training-set'
import type { RankingLesson } from './train-ranker'

/** One question before the candidates of one collection. `collection`: 'all', or a small one. */
export interface Lesson extends RankingLesson {
  fold: number
  kind: 'all' | 'few' | 'keywords' | 'statement' | 'foreign'
}

const questionsPerCollection = 49
const documentsPerCollection = 60
const statementsPerCollection = 30
const foreignPerCollection = 40
const keywordShare = 0.4
const keywordsKept = 4

/**
 * Lessons from questions the encoder of their fold was not tuned on: each before all articles and before a collection of
 * some sixty documents; beside them keywords, statements cut from articles, and questions that the collection cannot answer.
 */
export function gatherLessons(
  { articles, questions }: TrainingSet,
  folds: readonly { questions: number[]; encoder: Encoder | undefined }[],
  articlesWith: (key: string) => number,
  seed: number,
  tell: (done: string, share: number) => void,
): Lesson[] {
  const byDocument = groupByDocument(articles)
  const documentOf = new Map(articles.map(({ id, document }) => [id, document]))
  const random = createRandom(seed)
  const lessons: Lesson[] = []
  folds.forEach(({ questions: numbers, encoder }, fold) => {
    const asked = numbers.map((number) => questions[number] as TrainingQuestion)
    const open = (some: readonly SearchArticle[]): OpenArticleSearch =>
      createArticleSearch({ segments: buildSegments(some, encoder), encoder })
    const whole = open(articles)
    for (const question of asked) {
      lessons.push({ ...lessonOf(whole, question), fold, kind: 'all' })
      if (random() < keywordShare)
        lessons.push({ ...lessonOf(whole, keepRarest(question, articlesWith)), fold, kind: 'keywords' })
    }
    tell(`lessons, fold ${fold + 1}, all articles`, (fold + 0.5) / folds.length)
    for (const round of [0, 1]) {
      const order = shuffle([...asked], random)
      for (let at = 0; at < order.length; at += questionsPerCollection) {
        const some = order.slice(at, at + questionsPerCollection)
        const documents = chooseDocuments(some, documentOf, [...byDocument.keys()], random)
        const collected = documents.flatMap((document) => byDocument.get(document) ?? [])
        const held = new Set(collected.map(({ id }) => id))
        const few = open(collected)
        for (const question of some) {
          const gold = question.gold.filter((id) => held.has(id))
          if (gold.length === 0) continue
          lessons.push({ ...lessonOf(few, { ...question, gold }), fold, kind: 'few' })
          if (random() < keywordShare)
            lessons.push({
              ...lessonOf(few, keepRarest({ ...question, gold }, articlesWith)),
              fold,
              kind: 'keywords',
            })
        }
        for (const statement of makeStatements(collected, statementsPerCollection, random))
          lessons.push({ ...lessonOf(few, statement), fold, kind: 'statement' })
        const strangers = asked.filter(({ gold }) => gold.every((id) => !held.has(id)))
        for (let count = 0; count < foreignPerCollection && strangers.length > 0; count++) {
          const question = strangers[below(random, strangers.length)] as TrainingQuestion
          lessons.push({ ...lessonOf(few, question), fold, kind: 'foreign' })
        }
      }
      tell(`lessons, fold ${fold + 1}, small collections`, (fold + 0.75 + round / 4) / folds.length)
    }
  })
  return lessons.filter(({ right }) => right.length > 0)
}

function groupByDocument(articles: readonly SearchArticle[]): Map<string, SearchArticle[]> {
  const groups = new Map<string, SearchArticle[]>()
  for (const article of articles) {
    const same = groups.get(article.document)
    if (same) same.push(article)
    else groups.set(article.document, [article])
  }
  return groups
}

function lessonOf(search: OpenArticleSearch, { question, gold }: TrainingQuestion): RankingLesson {
  const { ids, matrix } = search.rankingFeatures(question)
  return { matrix, right: ids.map((id) => gold.includes(id)) }
}

/** A question as people type it into a search box: its rarest words, in order. */
function keepRarest(
  { question, gold }: TrainingQuestion,
  articlesWith: (key: string) => number,
): TrainingQuestion {
  const words = keysOf(question)
  const rarest = [...new Set(words)].sort((a, b) => articlesWith(a) - articlesWith(b)).slice(0, keywordsKept)
  return { question: words.filter((word) => rarest.includes(word)).join(' '), gold }
}

function chooseDocuments(
  asked: readonly TrainingQuestion[],
  documentOf: ReadonlyMap<string, string>,
  all: readonly string[],
  random: Random,
): string[] {
  const most = documentsPerCollection - 15 + below(random, 12)
  const chosen = new Set<string>()
  for (const { gold } of asked)
    for (const id of gold) if (chosen.size < most) chosen.add(documentOf.get(id) as string)
  while (chosen.size < Math.min(documentsPerCollection, all.length))
    chosen.add(all[below(random, all.length)] as string)
  return [...chosen]
}

const leastWords = 9
const mostWords = 45
const opening = /^\s*(\d+[.)]|[a-zđ]\))\s*/u

/** Sentences of the articles with some words lost, as people who half remember a rule put it. */
function makeStatements(
  articles: readonly SearchArticle[],
  count: number,
  random: Random,
): TrainingQuestion[] {
  return Array.from({ length: count }).flatMap(() => {
    const article = articles[below(random, articles.length)] as SearchArticle
    const sentences = article.text
      .split(/\n|[;.] /)
      .map((sentence) => sentence.replace(opening, '').trim().split(/\s+/))
      .filter((words) => words.length >= leastWords)
    const sentence = sentences[below(random, Math.max(1, sentences.length))]
    if (!sentence) return []
    const lost = random() * 0.35
    const words = sentence.slice(0, mostWords).filter(() => random() > lost)
    const from = random() < 0.3 && words.length > 16 ? below(random, words.length - 10) : 0
    const question = words.slice(from, from + (from > 0 ? 10 + below(random, 15) : mostWords)).join(' ')
    return [{ question: random() < 0.15 ? `${article.title} ${question}` : question, gold: [article.id] }]
  })
}
