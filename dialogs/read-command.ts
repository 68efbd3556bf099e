import { samePhrase, spoken } from './reading/same-phrase'
import { spokenWords } from './reading/spoken-words'
import type { DialogInput } from './types'

export type DialogCommand = Extract<DialogInput, { kind: 'command' }>['command']

const longest = 40

/** A message that is nothing but one of these commands; undefined otherwise. */
export function readCommand(text: string, among: DialogCommand[]): DialogCommand | undefined {
  if (text.length > longest) return undefined
  const said = spoken(text)
  return among.find((command) => spokenWords.commands[command].some((phrase) => samePhrase(said, phrase)))
}
