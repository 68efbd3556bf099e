import { readCommand } from '../read-command'
import { samePhrase, spoken } from '../reading/same-phrase'
import { spokenWords } from '../reading/spoken-words'

const longest = 40

/** The longest polite word at this end of what was said. */
const politeAt = (said: string[], end: 'start' | 'end'): number =>
  Math.max(
    0,
    ...spokenWords.sendPolitely
      .map((phrase) => spoken(phrase))
      .filter((phrase) => phrase.length < said.length)
      .filter((phrase) =>
        samePhrase(
          end === 'start' ? said.slice(0, phrase.length) : said.slice(-phrase.length),
          phrase.join(' '),
        ),
      )
      .map(({ length }) => length),
  )

/** 'gửi', 'ok gửi đi nhé', 'dạ vâng': nothing but consent. A question mark asks. */
export function saysSend(text: string): boolean {
  if (text.length > longest || text.includes('?')) return false
  let said = spoken(text)
  while (said.length) {
    if (readCommand(said.join(' '), ['send'])) return true
    const start = politeAt(said, 'start')
    const end = politeAt(said, 'end')
    if (!start && !end) return false
    said = end ? said.slice(0, -end) : said.slice(start)
  }
  return false
}
