import type { Meeting } from './meet'

/** How an encoder is trained; every number here stands in the report. */
export interface EncoderPlan {
  seed: number
  dimensions: number
  /** Words and pairs with a vector, at most. */
  slots: number
  /** Passes over all articles: title or a passage → the rest of the article. */
  passes: number
  /** Passes over the questions, with articles wrongly near as counter-examples. */
  questionPasses: number
  batch: number
  questionBatch: number
  /** Articles of one document that stand in a batch together: near misses for each other. */
  together: number
  /** Words of an article that are read. */
  length: number
  passageShare: number
  counterExamples: number
  temperature: number
  rate: number
  questionRate: number
}

export const encoderPlan: EncoderPlan = {
  seed: 1,
  dimensions: 128,
  slots: 100_000,
  passes: 10,
  questionPasses: 4,
  batch: 256,
  questionBatch: 64,
  together: 32,
  length: 400,
  passageShare: 0.4,
  counterExamples: 3,
  temperature: 0.05,
  rate: 0.1,
  questionRate: 0.05,
}

/** Texts as feature slots, shared by all threads. */
export interface SharedTexts {
  /** Per word of all texts: its slot and the slot of the pair it ends, or −1. */
  words: Int32Array
  pairs: Int32Array
  /** Text → first word; one more at the end. */
  starts: Uint32Array
}

export interface EncoderTask {
  plan: EncoderPlan
  part: number
  meeting: Meeting
  rarity: Float32Array
  articles: SharedTexts
  titleLengths: Uint16Array
  documentOf: Uint16Array
  questions: SharedTexts
  /** Article numbers per question. */
  gold: number[][]
  /** Sets of question numbers; after the passes over the articles, one encoder is tuned on each. */
  tunings: number[][]
}

export interface EncoderProgress {
  done: string
  /** 0 to 1 of the whole. */
  share: number
  loss: number
}

/** What a thread says. `tuned`: its dimensions of the encoder after that tuning, slot by slot. */
export type EncoderMessage = { progress: EncoderProgress } | { tuned: number; rows: Float32Array }
