import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { createEncoder } from '../encoder/encoder'
import { writeWeights } from '../encoder/weights-file'
import { indexTokens } from '../search/index-tokens'
import { createArticleReader } from '../search/read-articles'
import type { Segment } from '../search/segment'
import { encoderPlan } from './encoder-task'
import { rankLessons } from './rank-lessons'
import { gatherLessons } from './ranking-lessons'
import { readTrainingSet, type TrainingSet } from './read-training-set'
import { trainEncoders } from './train-encoder'
import { rankerPlan } from './train-ranker'
import { writeReport } from './write-report'

export interface TrainingOptions {
  folder: string
  out: { encoder: string; ranker: string; report: string }
  seed: number
  tell: (done: string, share: number, loss?: number) => void
}

/** Shares of the whole work, for the progress display. */
const encoderShare = 0.7
const lessonShare = 0.15
const fewestQuestions = 20

/** Folder of articles and questions → encoder, ranker and report, written to `out`. The same input gives the same weights. */
export async function train({ folder, out, seed, tell }: TrainingOptions): Promise<void> {
  const started = performance.now()
  const set = readTrainingSet(folder)
  if (set.questions.length < fewestQuestions)
    throw new Error(`knowledge: ${folder} has only ${set.questions.length} questions with a known article`)
  for (const file of Object.values(out)) mkdirSync(dirname(file), { recursive: true })
  const halves = halveByDocument(set)
  const placeOf = new Map(set.articles.map(({ id }, at) => [id, at]))
  const plan = { ...encoderPlan, seed }
  const segment = indexAll(set)
  const numberOf = new Map(segment.keys.map((key, number) => [key, number]))
  const [first, second, whole] = await trainEncoders(
    {
      segment,
      questions: set.questions.map(({ question, gold }) => ({
        question,
        gold: gold.map((id) => placeOf.get(id) as number),
      })),
      // Each half's questions meet the encoder that was tuned on the other half; the last one is shipped.
      tunings: [halves[1], halves[0], set.questions.map((_, number) => number)],
    },
    plan,
    ({ done, share, loss }) => tell(done, share * encoderShare, loss),
  )
  if (!first || !second || !whole) throw new Error('knowledge: the training of the encoder was cut short')
  writeWeights(out.encoder, whole)

  const encoders = [first, second].map((weights, fold) => createEncoder({ ...weights, id: `fold ${fold}` }))
  const lessons = gatherLessons(
    set,
    halves.map((questions, fold) => ({ questions, encoder: encoders[fold] })),
    (key) => segment.docs[numberOf.get(key) ?? 0] as number,
    seed,
    (done, share) => tell(done, encoderShare + share * lessonShare),
  )
  const rest = encoderShare + lessonShare
  const { ranker, measured, thresholds } = rankLessons(
    lessons,
    { ...rankerPlan, seed },
    (done, share, loss) => tell(done, rest + share * (1 - rest), loss),
  )
  writeFileSync(out.ranker, `${JSON.stringify(ranker)}\n`)
  writeFileSync(
    out.report,
    writeReport({
      articles: set.articles.length,
      questions: set.questions.length,
      words: whole.keys.length,
      pairs: whole.pairs.length,
      bytes: statSync(out.encoder).size,
      seconds: (performance.now() - started) / 1000,
      encoderPlan: plan,
      rankerPlan: { ...rankerPlan, seed },
      measured,
      thresholds,
    }),
  )
}

function indexAll({ articles }: TrainingSet): Segment {
  const reader = createArticleReader()
  for (const article of articles) {
    if (reader.full) throw new Error('knowledge: more articles than one training can hold')
    reader.add(article)
  }
  return indexTokens(reader.finish())
}

/** Question numbers in two halves; questions about one document are in the same. */
function halveByDocument({ articles, questions }: TrainingSet): [number[], number[]] {
  const documents = [...new Set(articles.map(({ document }) => document))]
  const half = new Map(
    documents.map((document, at) => [document, (Math.imul(at + 1, 0x9e3779b1) >>> 16) & 1]),
  )
  const documentOf = new Map(articles.map(({ id, document }) => [id, document]))
  const halves: [number[], number[]] = [[], []]
  questions.forEach(({ gold: [answer = ''] }, number) => {
    halves[half.get(documentOf.get(answer) ?? '') === 1 ? 1 : 0].push(number)
  })
  return halves
}
