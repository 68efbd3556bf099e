import type { RankerWeights } from '../ranker/network'
import { createRanker } from '../ranker/ranker'
import { featureColumns } from '../search/ranking-features'
import { comparedColumns, confidenceColumns, encoderColumns, rankerColumns } from './chosen-columns'
import { type Judged, measureLessons, ordered, type ScoreLesson, thresholdRows } from './measure-lessons'
import type { Lesson } from './ranking-lessons'
import { type ConfidenceLesson, trainConfidence } from './train-confidence'
import { type RankerPlan, trainRanker } from './train-ranker'
import type { Measured, ThresholdRow } from './write-report'

export interface RankerResult {
  ranker: RankerWeights
  measured: Measured[]
  thresholds: ThresholdRow[]
}

type Confidence = RankerWeights['confidence']
type Tell = (done: string, share: number, loss?: number) => void

const rounds = 5
const folds = [0, 1]
const kindNames = {
  all: 'among all articles',
  few: 'among sixty documents',
  keywords: 'four keywords of a question',
  statement: 'half-remembered sentences among sixty documents',
} as const
const withoutEncoder = rankerColumns.filter((name) => !encoderColumns.includes(name))

/** Lessons → a ranker from all of them, and what rankers from one half are worth on the other. */
export function rankLessons(lessons: readonly Lesson[], plan: RankerPlan, tell: Tell): RankerResult {
  const teach = (some: readonly Lesson[], columns: readonly string[], round: number, networks = 1) =>
    trainRanker(
      some.filter(({ kind }) => kind !== 'foreign'),
      featureColumns,
      columns,
      comparedColumns.filter((name) => columns.includes(name)),
      { ...plan, networks },
      (done, share, loss) => tell(done, (round + share) / rounds, loss),
    )
  const other = (fold: number): Lesson[] => lessons.filter((lesson) => lesson.fold !== fold)
  const full = byFold(folds.map((fold) => teach(other(fold), rankerColumns, fold)))
  const scorers: [string, ScoreLesson][] = [
    ['recipe alone', scoreByRecipe],
    [
      'learned, without the encoder',
      byFold(folds.map((fold) => teach(other(fold), withoutEncoder, 2 + fold))),
    ],
    ['learned, with the encoder', full],
  ]
  const confidences = folds.map((fold) => teachConfidence(other(fold), full))
  return {
    ranker: {
      ...teach(lessons, rankerColumns, 4, plan.networks),
      confidence: teachConfidence(lessons, full),
    },
    measured: scorers.flatMap(([name, score]) =>
      (Object.keys(kindNames) as (keyof typeof kindNames)[]).map((kind) =>
        measureLessons(
          `${name}; ${kindNames[kind]}`,
          lessons.filter((lesson) => lesson.kind === kind),
          score,
        ),
      ),
    ),
    thresholds: thresholdRows(
      lessons.filter(hasConfidence).map((lesson): Judged => {
        const { row, right } = bestOf(lesson, full)
        const { columns, weights, bias } = confidences[lesson.fold] as Confidence
        const sum = columns.reduce(
          (total, name, at) =>
            total + (weights[at] as number) * (row[featureColumns.indexOf(name)] as number),
          bias,
        )
        return { kind: lesson.kind, confidence: 1 / (1 + Math.exp(-sum)), right }
      }),
    ),
  }
}

const scoreByRecipe: ScoreLesson = ({ matrix, right }) => {
  const column = featureColumns.indexOf('recipe')
  return right.map((_, row) => matrix[row * featureColumns.length + column] as number)
}

function byFold(trained: readonly Omit<RankerWeights, 'confidence'>[]): ScoreLesson {
  const rankers = trained.map((weights) =>
    createRanker({ ...weights, confidence: { columns: [], weights: [], bias: 0 } }, featureColumns),
  )
  return ({ matrix, right, fold }) => rankers[fold]?.score(matrix, right.length) ?? []
}

function hasConfidence({ kind }: Lesson): boolean {
  return kind === 'few' || kind === 'foreign'
}

function teachConfidence(lessons: readonly Lesson[], score: ScoreLesson): Confidence {
  return trainConfidence(
    lessons.filter(hasConfidence).map((lesson) => bestOf(lesson, score)),
    featureColumns,
    confidenceColumns,
  )
}

function bestOf(lesson: Lesson, score: ScoreLesson): ConfidenceLesson {
  const [first = 0] = ordered(score(lesson))
  const width = featureColumns.length
  return {
    row: lesson.matrix.subarray(first * width, (first + 1) * width),
    right: lesson.right[first] ?? false,
  }
}
