import type { Lesson } from './ranking-lessons'
import type { Measured, ThresholdRow } from './write-report'

export type ScoreLesson = (lesson: Lesson) => ArrayLike<number>

/** Rows of a lesson, best first; equal scores keep their order. */
export function ordered(scores: ArrayLike<number>): number[] {
  return Array.from({ length: scores.length }, (_, row) => row).sort(
    (a, b) => (scores[b] as number) - (scores[a] as number) || a - b,
  )
}

export function measureLessons(name: string, lessons: readonly Lesson[], score: ScoreLesson): Measured {
  const sums = { recallAt1: 0, recallAt10: 0, mrrAt10: 0 }
  for (const lesson of lessons) {
    const places = ordered(score(lesson)).slice(0, 10)
    const first = places.findIndex((row) => lesson.right[row])
    if (first < 0) continue
    sums.recallAt10++
    sums.mrrAt10 += 1 / (first + 1)
    if (first === 0) sums.recallAt1++
  }
  const questions = lessons.length
  return {
    name,
    questions,
    recallAt1: sums.recallAt1 / questions,
    recallAt10: sums.recallAt10 / questions,
    mrrAt10: sums.mrrAt10 / questions,
  }
}

export interface Judged {
  kind: Lesson['kind']
  confidence: number
  right: boolean
}

export function thresholdRows(judged: readonly Judged[]): ThresholdRow[] {
  const known = judged.filter(({ kind }) => kind === 'few')
  const foreign = judged.filter(({ kind }) => kind === 'foreign')
  const share = (some: readonly Judged[], test: (one: Judged) => boolean): number =>
    some.filter(test).length / Math.max(1, some.length)
  return [0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((threshold) => ({
    threshold,
    rightAnswered: share(known, ({ confidence, right }) => right && confidence >= threshold),
    wrongAnswered: share(known, ({ confidence, right }) => !right && confidence >= threshold),
    refused: share(known, ({ confidence }) => confidence < threshold),
    foreignRefused: share(foreign, ({ confidence }) => confidence < threshold),
  }))
}
