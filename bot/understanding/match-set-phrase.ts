import { politeWords } from './set-phrases'

/** Which listing holds exactly these words, give or take polite words at either end; undefined when none does. */
export function matchSetPhrase<Name extends string>(
  words: readonly string[],
  listings: Readonly<Record<Name, string>>,
): Name | undefined {
  const names = Object.keys(listings) as Name[]
  const holder = (phrase: string): Name | undefined =>
    names.find((name) => `|${listings[name]}|`.includes(`|${phrase}|`))
  if (words.length === 0 || words.length > 10) return undefined
  for (const phrase of trimmings(words)) {
    const found = phrase.length > 0 && holder(phrase.join(' '))
    if (found) return found
  }
  return undefined
}

/** The words, and the words less polite ones at either end, longest first. */
function trimmings(words: readonly string[]): (readonly string[])[] {
  const all: (readonly string[])[] = []
  let end = words.length
  for (;;) {
    let start = 0
    for (;;) {
      all.push(words.slice(start, end))
      if (start >= end - 1 || !politeWords.has(words[start] ?? '')) break
      start++
    }
    if (end <= 1 || !politeWords.has(words[end - 1] ?? '')) return all
    end--
  }
}
