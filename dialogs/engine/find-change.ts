import { samePhrase, spoken } from '../reading/same-phrase'
import { spokenWords } from '../reading/spoken-words'
import type { Dialog, Field, FieldReading, Values } from '../types'
import { findField } from './find-field'
import { readField } from './read-field'

export interface FoundChange {
  field: Field
  /** The words after the field's name. */
  typed: string
  reading: FieldReading
}

const longest = 200
const freely = new Set<Field['kind']>(['line', 'text', 'people'])

/** How many words at the start say 'becomes'; free text needs one, or 'lý do chưa rõ' would be taken apart. */
function joining(words: string[]): number {
  const lengths = spokenWords.becomes
    .map((phrase) => spoken(phrase))
    .filter((phrase) => samePhrase(words.slice(0, phrase.length).flatMap(spoken), phrase.join(' ')))
    .map(({ length }) => length)
  return Math.max(0, ...lengths)
}

const asks = (typed: string) =>
  typed.includes('?') ||
  spokenWords.asks.some((word) => spoken(typed).some((said) => samePhrase([said], word)))

/** 'đổi vai trò thành văn thư', 'ngày: 25/11': a field and its value, when exactly one pair reads. */
export function findChange(
  dialog: Dialog,
  fields: Field[],
  text: string,
  context: { now: Date; values: Values },
): FoundChange | undefined {
  const words = text.length > longest ? [] : text.trim().split(/\s+/)
  const found = new Map<string, FoundChange>()
  for (let split = 1; split < words.length; split++) {
    const named = words.slice(0, split).join(' ')
    const field = findField(dialog, fields, named)
    if (!field || found.has(field.id)) continue
    const rest = words.slice(split)
    const joined = joining(rest)
    const typed = rest.slice(joined).join(' ')
    if (typed === '' || asks(typed)) continue
    if (freely.has(field.kind) && !joined && !/[:=]$/.test(named)) continue
    const reading = readField(field, typed, context)
    if ('value' in reading || !isNothing(reading.problem)) found.set(field.id, { field, typed, reading })
  }
  const read = [...found.values()].filter(({ reading }) => 'value' in reading)
  const [one] = read.length ? read : [...found.values()]
  return (read.length || found.size) === 1 ? one : undefined
}

/** Did not read at all, so the words before it were no field's name either. */
const isNothing = (problem: string) =>
  ['missing', 'not-a-choice', 'not-a-date', 'not-an-email', 'bad-lines', 'list-empty'].includes(problem)
