import type { Submission, SubmissionName } from '../core/contract/core-api'

export const dialogIds = [
  'account-request',
  'incident-report',
  'document-check',
  'ask-human',
  'interconnection',
  'breach-cancellation',
] as const
export type DialogId = (typeof dialogIds)[number]

/** Values are kept exactly as they will be submitted; text the person typed is kept beside them. */
export type Value = string | Record<string, string>[]
export type Values = Record<string, Value | undefined>

/** Why a typed value was not accepted; the wording has a sentence for each. */
export type FieldProblem =
  | { problem: 'missing' }
  | { problem: 'not-a-choice' }
  | { problem: 'too-short'; atLeast: number }
  | { problem: 'too-long'; atMost: number; length: number }
  | { problem: 'not-an-email' }
  | { problem: 'not-a-date' }
  | { problem: 'date-past' }
  | { problem: 'date-future' }
  | { problem: 'date-too-far' }
  | { problem: 'holds-password' }
  | { problem: 'holds-secret' }
  | { problem: 'list-empty' }
  | { problem: 'list-too-long'; atMost: number }
  /** 1-based lines of a pasted list, each with what is wrong with it. */
  | { problem: 'bad-lines'; lines: { line: number; text: string; problem: string }[] }

export type FieldReading = { value: Value } | FieldProblem

export interface ReadContext {
  /** Now, for 'hôm nay', 'sáng nay'; dates are read in Asia/Ho_Chi_Minh. */
  now: Date
  values: Values
}

export type FieldKind = 'choice' | 'line' | 'text' | 'date' | 'moment' | 'people'

export interface Field {
  id: string
  kind: FieldKind
  /** For 'choice': the words of core/contract, in the order shown. */
  choices?: readonly string[]
  optional?: boolean
  atMost?: number
  /** What a form starts with when nothing is known; in text the question is still asked. */
  assumed?: string
  /** Stands in the form from the start, although it is asked only once the answers before it are known. */
  ahead?: boolean
  /** Asked only when this holds for the values of the fields before it. */
  when?: (values: Values) => boolean
  /** Reads what was typed or what a form sent; never throws. */
  read: (typed: string, context: ReadContext) => FieldReading
}

/** What is known of the person before the first question. */
export interface Known {
  name: string
  email?: string
  unit?: string
}

export interface Dialog<S extends SubmissionName = SubmissionName> {
  id: DialogId
  /** Grows when fields change meaning; older drafts are restarted politely with the values that still read. */
  version: number
  submits: S
  fields: Field[]
  /** False: the last answer submits, without a summary. */
  confirms: (values: Values) => boolean
  /**
   * Values known before the first question, from the person and from the first sentence, as typed or as
   * stored: the engine reads them like answers. Keys that name no field are carried along unread.
   */
  prefill: (known: Known, said: Record<string, unknown>, context: { now: Date }) => Values
  /** Only called with values that every asked field accepted. */
  toSubmission: (values: Values, known: Known) => Submission
}

export interface DialogState {
  dialog: DialogId
  version: number
  /** Minted when the dialog opens; the idempotency key of its one submission. */
  nonce: string
  /** Grows with every form or summary shown: a card with an older one is stale. */
  revision: number
  values: Values
  /** What was typed into fields that did not read, kept for the next form. */
  typed: Record<string, string>
  /** The field being asked in text, or the summary, or the question which field to edit. */
  at: { asking: string } | 'summary' | 'choosing-field'
  /** Fields answered in text, oldest first: what 'back' returns to. */
  answered: string[]
}

export type DialogInput =
  | { kind: 'open'; known: Known; said: Record<string, unknown>; nonce: string }
  | { kind: 'text'; text: string }
  /** What a further sentence already tells of the same case. */
  | { kind: 'told'; said: Record<string, unknown> }
  | { kind: 'form'; nonce: string; revision: number; values: Record<string, unknown> }
  | { kind: 'button'; button: 'send' | 'edit' | 'cancel'; nonce: string; revision: number }
  | { kind: 'command'; command: 'cancel' | 'back' | 'edit' | 'help' | 'skip' | 'send' }
  /** Say again where we are (after a question in the middle, or a restart); with the form when asked for anew. */
  | { kind: 'resume'; form?: boolean }

/** What the engine wants said; bot/conversation turns it into wording and cards. */
export type DialogSays =
  | { say: 'opened' }
  | { say: 'form' }
  | { say: 'ask'; field: string }
  | { say: 'problem'; field: string; problem: FieldProblem }
  | { say: 'summary' }
  | { say: 'choose-field' }
  /** Typed at the summary, or where a field is to be named, and read as nothing; `state.at` tells which. */
  | { say: 'not-understood' }
  | { say: 'help'; field?: string }
  | { say: 'cancelled' }
  | { say: 'nothing-before' }
  | { say: 'stale-form' }
  | { say: 'restarted' }
  /** What was typed answers another field than the one asked, and was put there. */
  | { say: 'noted'; field: string }

export interface StepResult {
  says: DialogSays[]
  /** Undefined once the dialog is over. */
  state: DialogState | undefined
  /** Problems of a form, by field, to draw beside its inputs. */
  problems: Record<string, FieldProblem>
  submit?: Submission
  /** The text was no answer to what was asked: the caller may read it as a question. */
  unread?: boolean
}

export type Step = (
  dialog: Dialog,
  state: DialogState | undefined,
  input: DialogInput,
  context: { now: Date; known: Known },
) => StepResult
