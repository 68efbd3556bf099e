import type { Database } from '../../database/database'
import { operator as english } from '../../wording/en/operator'
import { operator as vietnamese } from '../../wording/vi/operator'

export type OperatorWords = typeof vietnamese
/** Who acts when a command of the operator does. */
export const operatorActor = 'system:cli'

/** Ends a command with exit code 1 and these lines. */
export class CommandError extends Error {}

export interface CommandParts {
  database: Database
  now: Date
  language: 'vi' | 'en'
  say(line: string): void
}

/** What was typed after the command's name: words, and the options it knows. */
export interface Typed<O extends string = string> {
  words: string[]
  options: ReadonlySet<O>
}

export const wordsOf = ({ language }: Pick<CommandParts, 'language'>): OperatorWords =>
  language === 'en' ? english : vietnamese

export function readTyped<O extends string>(
  given: readonly string[],
  known: readonly O[],
  words: OperatorWords,
): Typed<O> {
  const options = given.filter((one) => one.startsWith('--'))
  const isKnown = (option: string): option is O => (known as readonly string[]).includes(option)
  const unknown = options.find((option) => !isKnown(option))
  if (unknown) throw new CommandError(words.unknownOption(unknown))
  return { words: given.filter((one) => !one.startsWith('--')), options: new Set(options.filter(isKnown)) }
}
