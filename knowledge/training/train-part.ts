import { sumBag, type Table, takeStep } from './contrast'
import type { EncoderMessage, EncoderTask } from './encoder-task'
import { joinMeeting } from './meet'
import { below, createRandom, shuffle } from './random'
import { type Bag, createBagMaker } from './text-bags'

/** Fewer words than this are no text to learn from. */
const shortest = 8
const mostCounterExamples = 30

/**
 * Trains some of an encoder's dimensions. Every part draws the same random numbers and sees the same batches; only dot
 * products are exchanged, so the result does not depend on how the threads are scheduled.
 */
export function trainPart(task: EncoderTask, say: (message: EncoderMessage) => void): void {
  const { plan, part, meeting, rarity, articles, titleLengths, documentOf } = task
  const width = plan.dimensions / meeting.parts
  const random = createRandom(plan.seed)
  const addUp = joinMeeting(meeting, part)
  const table: Table = {
    width,
    rows: startRows(rarity.length, plan, part, meeting.parts),
    moved: new Float32Array(rarity.length),
  }
  const inArticle = createBagMaker(articles, rarity)
  const inQuestion = createBagMaker(task.questions, rarity)
  const wordsOf = (article: number): number =>
    (articles.starts[article + 1] as number) - (articles.starts[article] as number)
  const whole = (article: number): Bag => {
    const title = titleLengths[article] as number
    const end = Math.min(wordsOf(article), title + plan.length)
    return inArticle.add(article, 0, title, 2).add(article, title, end, 1).take()
  }
  const steps = plan.passes + task.tunings.length * plan.questionPasses
  let stepsDone = 0
  const progress = (done: string, loss: number): void => {
    stepsDone++
    if (part === 0) say({ progress: { done, share: stepsDone / steps, loss } })
  }

  /** A title, or a passage, as the question; the rest of the article as what answers it. */
  const pairOf = (article: number): [Bag, Bag] => {
    const title = titleLengths[article] as number
    const text = wordsOf(article) - title
    const long = Math.min(text, plan.length)
    const passage = text >= shortest && (title < 3 || (text > 40 && random() < plan.passageShare))
    if (!passage)
      return [
        inArticle.add(article, 0, title, 1).take(),
        inArticle.add(article, title, title + long, 1).take(),
      ]
    const length = Math.min(6 + below(random, 18), text >> 1)
    const from = title + below(random, Math.min(text, plan.length * 2) - length + 1)
    return [
      inArticle.add(article, from, from + length, 1).take(),
      inArticle
        .add(article, 0, title, 2)
        .add(article, title, Math.min(from, title + long), 1)
        .add(article, from + length, title + Math.max(long, from + length - title), 1)
        .take(),
    ]
  }
  for (let pass = 0; pass < plan.passes; pass++) {
    const order = groupedOrder(documentOf, wordsOf, plan.together, random)
    const size = Math.max(1, Math.min(plan.batch, order.length))
    let [loss, batches] = [0, 0]
    for (let at = 0; at + size <= order.length; at += size) {
      const some = order.slice(at, at + size)
      const pairs = some.map(pairOf)
      const batch = {
        asked: pairs.map(([asked]) => asked),
        texts: pairs.map(([, text]) => text),
        askedOf: some,
        textOf: some,
      }
      loss += takeStep(table, batch, plan.temperature, plan.rate, addUp)
      batches++
    }
    progress(`articles, pass ${pass + 1} of ${plan.passes}`, loss / Math.max(1, batches))
  }

  const before = { rows: table.rows.slice(), moved: table.moved.slice() }
  task.tunings.forEach((chosen, tuning) => {
    table.rows.set(before.rows)
    table.moved.set(before.moved)
    const asked = chosen.map((question) => {
      const { starts } = task.questions
      return inQuestion
        .add(question, 0, (starts[question + 1] as number) - (starts[question] as number), 1)
        .take()
    })
    let wrong: number[][] = []
    for (let pass = 0; pass < plan.questionPasses; pass++) {
      if (pass % 2 === 0) wrong = nearButWrong(chosen, asked)
      const order = shuffle([...chosen.keys()], random)
      let [loss, batches] = [0, 0]
      for (let at = 0; at < order.length; at += plan.questionBatch) {
        const some = order.slice(at, at + plan.questionBatch)
        const right = some.map((number) => pick(task.gold[chosen[number] as number] as number[]))
        const others = some.flatMap((number) => {
          const from = wrong[number] as number[]
          return from.length === 0 ? [] : Array.from({ length: plan.counterExamples }, () => pick(from))
        })
        const batch = {
          asked: some.map((number) => asked[number] as Bag),
          texts: [...right, ...others].map(whole),
          askedOf: right,
          textOf: [...right, ...others],
        }
        loss += takeStep(table, batch, plan.temperature, plan.questionRate, addUp)
        batches++
      }
      progress(
        `questions, set ${tuning + 1}, pass ${pass + 1} of ${plan.questionPasses}`,
        loss / Math.max(1, batches),
      )
    }
    say({ tuned: tuning, rows: table.rows.slice() })
  })

  function pick(from: readonly number[]): number {
    return from[below(random, from.length)] as number
  }

  /** Per question, the articles that stand nearest to it and do not answer it. */
  function nearButWrong(chosen: readonly number[], asked: readonly Bag[]): number[][] {
    const count = titleLengths.length
    const vectors = new Float32Array(count * width)
    const lengths = new Float32Array(count)
    for (let article = 0; article < count; article++)
      lengths[article] = sumBag(table, whole(article), vectors, article * width)
    addUp(lengths, count)
    const own = new Float32Array(width)
    const near = new Float32Array(count)
    return asked.map((bag, number) => {
      sumBag(table, bag, own, 0)
      for (let article = 0; article < count; article++) {
        let sum = 0
        for (let dimension = 0; dimension < width; dimension++)
          sum += (own[dimension] as number) * (vectors[article * width + dimension] as number)
        near[article] = sum
      }
      addUp(near, count)
      for (let article = 0; article < count; article++)
        near[article] = (near[article] as number) / (Math.sqrt(lengths[article] as number) + 1e-9)
      const gold = task.gold[chosen[number] as number] as number[]
      return highest(near, mostCounterExamples).filter((article) => !gold.includes(article))
    })
  }
}

/** The same start for a dimension, however many parts there are. */
function startRows(
  slots: number,
  { dimensions, seed }: EncoderTask['plan'],
  part: number,
  parts: number,
): Float32Array {
  const random = createRandom(seed + 1)
  const width = dimensions / parts
  const rows = new Float32Array(slots * width)
  for (let slot = 0; slot < slots; slot++) {
    for (let dimension = 0; dimension < dimensions; dimension++) {
      const value = (random() * 2 - 1) * 0.1
      const own = dimension - part * width
      if (own >= 0 && own < width) rows[slot * width + own] = value
    }
  }
  return rows
}

/** Articles of one document in groups, the groups in any order. */
function groupedOrder(
  documentOf: Uint16Array,
  wordsOf: (article: number) => number,
  together: number,
  random: () => number,
): number[] {
  const byDocument = new Map<number, number[]>()
  documentOf.forEach((document, article) => {
    if (wordsOf(article) <= shortest) return
    const same = byDocument.get(document)
    if (same) same.push(article)
    else byDocument.set(document, [article])
  })
  const groups: number[][] = []
  for (const articles of byDocument.values()) {
    shuffle(articles, random)
    for (let at = 0; at < articles.length; at += together) groups.push(articles.slice(at, at + together))
  }
  return shuffle(groups, random).flat()
}

function highest(values: Float32Array, count: number): number[] {
  const best: number[] = []
  let least = Number.NEGATIVE_INFINITY
  values.forEach((value, at) => {
    if (best.length === count && value <= least) return
    let place = best.length
    while (place > 0 && (values[best[place - 1] as number] as number) < value) place--
    best.splice(place, 0, at)
    if (best.length > count) best.pop()
    if (best.length === count) least = values[best[count - 1] as number] as number
  })
  return best
}
