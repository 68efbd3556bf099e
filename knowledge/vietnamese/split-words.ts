import { cleanText } from './clean-text'
import { decodeViqr } from './decode-keystrokes'
import { decodeLegacy } from './legacy-encodings'

/** One typed word. `pause`: punctuation stands before it. */
export interface TypedWord {
  text: string
  pause: boolean
}

const word = /[\p{L}\p{M}\p{N}]+/gu
const systemName = /(?<![\p{L}\p{N}])i[\s._-]{0,2}m[o0]it(?![\p{L}\p{N}])/gu
/** Signs put inside a word: "m@t", "mậ.t". */
const atSign = /(?<=(?<!\p{L})\p{L})@(?=\p{L}(?!\p{L}))/gu
const lateDot = /(?<=(?<![\p{L}.])\p{L}{2,3})[.*_](?=\p{L}(?![\p{L}.\d]))/gu
const spacedOut = /(?<![\p{L}\p{N}])(?:\p{L}[ ._*-]){2,}\p{L}(?![\p{L}\p{N}])/gu

/** "m-ật", "m.ậ.t", "m_at": signs between the letters of the one word that must not be overlooked. */
const brokenSecret = /(?<![\p{L}\p{N}])m[^\p{L}\p{N}\s]{0,2}[aăâậấầạ][^\p{L}\p{N}\s]{0,2}t(?![\p{L}\p{N}])/gu
const joinLetters = (run: string): string => run.replace(/[^\p{L}]/gu, '')

/** A line as typed → clean, lower case, one spelling of the system's name. */
export function cleanLine(text: string): string {
  return cleanText(decodeViqr(cleanText(decodeLegacy(text.normalize('NFC')))))
    .toLowerCase()
    .replace(systemName, 'imoit')
    .replace(atSign, 'a')
    .replace(lateDot, '')
    .replace(brokenSecret, joinLetters)
}

/** A clean line → its words. `isWord` decides whether letters typed apart ("m ậ t") belong together. */
export function splitWords(line: string, isWord: (joined: string) => boolean = () => false): TypedWord[] {
  const joined = line.replace(spacedOut, (run) => {
    const letters = run.replace(/[^\p{L}]/gu, '')
    return isWord(letters) ? letters : run
  })
  const words: TypedWord[] = []
  let end = 0
  for (const match of joined.matchAll(word)) {
    const between = joined.slice(end, match.index)
    words.push({ text: match[0], pause: end > 0 && /[,;.?!:()\n]/.test(between) })
    end = match.index + match[0].length
  }
  return words
}
