import type { Refusal, SourceLine, SourceText } from '../source-text'
import { countCharacters, tidyText } from './tidy-text'

/** The most letters, digits and signs taken from one file: about forty times the longest code of laws. */
export const mostCharacters = 5_000_000

/** Lines as read → the text of the file, or why there is none. */
export function finishText(
  format: SourceText['format'],
  encoding: string,
  read: readonly SourceLine[],
): SourceText | Refusal {
  const lines: SourceLine[] = []
  let characters = 0
  for (const line of read) {
    const text = tidyText(line.text)
    if (!text) continue
    characters += countCharacters(text)
    if (characters > mostCharacters) return { refused: 'too-large', detail: `${mostCharacters} characters` }
    lines.push({ ...line, text })
  }
  if (characters === 0) return { refused: 'empty' }
  return { format, encoding, lines, characters }
}
