import type { EncoderPlan } from './encoder-task'
import type { RankerPlan } from './train-ranker'

export interface Measured {
  name: string
  questions: number
  recallAt1: number
  recallAt10: number
  mrrAt10: number
}

/** At a threshold of confidence: what becomes of questions with an answer and of questions about other documents. */
export interface ThresholdRow {
  threshold: number
  rightAnswered: number
  wrongAnswered: number
  refused: number
  foreignRefused: number
}

export interface TrainingReport {
  articles: number
  questions: number
  words: number
  pairs: number
  bytes: number
  seconds: number
  encoderPlan: EncoderPlan
  rankerPlan: RankerPlan
  measured: Measured[]
  thresholds: ThresholdRow[]
}

const percent = (share: number): string => (100 * share).toFixed(1)

/** What was trained, how, and what it is worth on questions it was not trained on; Markdown. */
export function writeReport(report: TrainingReport): string {
  const { encoderPlan, rankerPlan } = report
  const settings = Object.entries({ ...encoderPlan, ...prefixed(rankerPlan) })
  return [
    '# Training report',
    '',
    'Written by `npm run train`. Every figure is taken on questions whose documents neither the encoder nor the ranker was',
    'tuned on: the questions are halved by document, and each half is measured with what was learned from the other.',
    '',
    `- ${report.articles} articles, ${report.questions} questions`,
    `- ${report.words} words and ${report.pairs} pairs of words with ${encoderPlan.dimensions} dimensions, ${(report.bytes / 1e6).toFixed(1)} MB`,
    `- ${Math.round(report.seconds)} s in all`,
    '',
    '| ranking | questions | recall@1 | recall@10 | MRR@10 |',
    '| --- | --- | --- | --- | --- |',
    ...report.measured.map(
      ({ name, questions, recallAt1, recallAt10, mrrAt10 }) =>
        `| ${name} | ${questions} | ${percent(recallAt1)} | ${percent(recallAt10)} | ${percent(mrrAt10)} |`,
    ),
    '',
    'Confidence of the first article in collections of sixty documents, in percent of the questions that have an answer',
    'there, and of questions that have none:',
    '',
    '| threshold | answered, right | answered, wrong | refused | without an answer: refused |',
    '| --- | --- | --- | --- | --- |',
    ...report.thresholds.map(
      ({ threshold, rightAnswered, wrongAnswered, refused, foreignRefused }) =>
        `| ${threshold.toFixed(2)} | ${percent(rightAnswered)} | ${percent(wrongAnswered)} | ${percent(refused)} | ${percent(foreignRefused)} |`,
    ),
    '',
    `Settings: ${settings.map(([name, value]) => `${name} ${value}`).join(', ')}.`,
    '',
  ].join('\n')
}

function prefixed(plan: RankerPlan): Record<string, number> {
  return Object.fromEntries(Object.entries(plan).map(([name, value]) => [`ranker ${name}`, value]))
}
