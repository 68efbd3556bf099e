import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { createFeatureTable, type FeatureTable } from '../encoder/feature-table'
import type { EncoderWeights } from '../encoder/weights-file'
import { keysOf } from '../search/scan-words'
import type { Segment } from '../search/segment'
import { type ChosenFeatures, chooseFeatures } from './choose-features'
import type { EncoderMessage, EncoderPlan, EncoderProgress, EncoderTask, SharedTexts } from './encoder-task'
import { createMeeting } from './meet'

/** Threads that share the dimensions. Part of the recipe: another number adds up in another order. */
const parts = 2
const thread = join(__dirname, 'encoder-thread.ts')

export interface EncoderLesson {
  /** All articles, indexed. */
  segment: Segment
  questions: { question: string; gold: number[] }[]
  /** Question numbers to tune on; one encoder comes out for each set. */
  tunings: number[][]
}

/** Trains one encoder per tuning. The same lesson and plan give the same weights. */
export async function trainEncoders(
  { segment, questions, tunings }: EncoderLesson,
  plan: EncoderPlan,
  tell: (progress: EncoderProgress) => void,
): Promise<Omit<EncoderWeights, 'id'>[]> {
  const chosen = chooseFeatures(segment, plan.slots)
  const table = createFeatureTable(chosen.keys, chosen.pairs)
  const numbers = table.numbersOf(segment.keys)
  const asked = questions.map(({ question }) => table.numbersOf(keysOf(question)))
  const askedStarts = shared(new Uint32Array(asked.length + 1))
  asked.forEach((words, at) => {
    askedStarts[at + 1] = (askedStarts[at] as number) + words.length
  })
  const task: Omit<EncoderTask, 'part'> = {
    plan,
    meeting: createMeeting(parts, Math.max(segment.ids.length, (plan.batch + 2) * plan.batch, widest(plan))),
    rarity: shared(chosen.rarity),
    articles: textsOf(
      segment.tokens.length,
      (at) => numbers[segment.tokens[at] as number] as number,
      segment.starts,
      table,
    ),
    titleLengths: shared(segment.titleLengths),
    documentOf: shared(segment.documentOf),
    questions: textsOf(askedStarts[asked.length] as number, flatten(asked), askedStarts, table),
    gold: questions.map(({ gold }) => gold),
    tunings,
  }
  const halves = await Promise.all(
    Array.from({ length: parts }, (_, part) => runThread({ ...task, part }, tell)),
  )
  return tunings.map((_, tuning) =>
    quantise(
      halves.map((rows) => rows[tuning] as Float32Array),
      chosen,
      plan,
    ),
  )
}

function widest({ questionBatch, counterExamples }: EncoderPlan): number {
  const texts = questionBatch * (1 + counterExamples)
  return questionBatch * texts + questionBatch + texts
}

function flatten(rows: readonly Uint16Array[]): (at: number) => number {
  const all = rows.flatMap((row) => [...row])
  return (at) => all[at] as number
}

function textsOf(
  words: number,
  numberAt: (at: number) => number,
  starts: Uint32Array,
  table: FeatureTable,
): SharedTexts {
  const slots = shared(new Int32Array(words))
  const pairs = shared(new Int32Array(words))
  let before = 0
  for (let at = 0; at < words; at++) {
    const number = numberAt(at)
    slots[at] = number - 1
    pairs[at] = before > 0 && number > 0 ? table.pairSlot(before, number) : -1
    before = number
  }
  return { words: slots, pairs, starts: shared(starts) }
}

function shared<A extends Int32Array | Uint32Array | Uint16Array | Float32Array>(array: A): A {
  const Kind = array.constructor as new (buffer: SharedArrayBuffer) => A
  const copy = new Kind(new SharedArrayBuffer(array.byteLength))
  copy.set(array)
  return copy
}

function runThread(task: EncoderTask, tell: (progress: EncoderProgress) => void): Promise<Float32Array[]> {
  return new Promise((resolve, reject) => {
    const tuned: Float32Array[] = []
    // A thread does not take over the loader of TypeScript from the one that starts it.
    const start = `require(${JSON.stringify(require.resolve('tsx/cjs'))}); require(${JSON.stringify(thread)})`
    const worker = new Worker(start, { eval: true, workerData: task, execArgv: [] })
    worker.on('message', (message: EncoderMessage) => {
      if ('progress' in message) tell(message.progress)
      else tuned[message.tuned] = message.rows
    })
    worker.once('error', reject)
    worker.once('exit', (code) =>
      code === 0 ? resolve(tuned) : reject(new Error(`knowledge: a training thread ended with ${code}`)),
    )
  })
}

/** Rows as whole numbers from −127 to 127; each slot's scale carries its largest value and its rarity. */
function quantise(
  halves: readonly Float32Array[],
  { keys, pairs, rarity }: ChosenFeatures,
  { dimensions }: EncoderPlan,
): Omit<EncoderWeights, 'id'> {
  const width = dimensions / halves.length
  const rows = new Int8Array(rarity.length * dimensions)
  const scales = new Float32Array(rarity.length)
  for (let slot = 0; slot < rarity.length; slot++) {
    let largest = 1e-12
    for (const half of halves)
      for (let at = slot * width; at < (slot + 1) * width; at++)
        largest = Math.max(largest, Math.abs(half[at] as number))
    scales[slot] = (largest / 127) * (rarity[slot] as number)
    halves.forEach((half, part) => {
      for (let dimension = 0; dimension < width; dimension++)
        rows[slot * dimensions + part * width + dimension] = Math.round(
          ((half[slot * width + dimension] as number) / largest) * 127,
        )
    })
  }
  return { dimensions, keys, pairs, scales, rows }
}
