import { readSentence } from '../question/read-sentence'
import type { Word } from '../question/read-words'
import type { AskedFact } from '../types'
import type { Asking } from '../vietnamese/question-words'
import { hasMarks, syllableKey } from '../vietnamese/syllable-key'
import { closesQuestion, contentWords, withoutCourtesies } from './content-words'

/** A question as it is compared with others. */
export interface Asked {
  /** All its words, and those that tell what it is about. */
  words: readonly Word[]
  about: readonly Word[]
  /** Those of them that a question may also do without. */
  light: ReadonlySet<Word>
  /** What it wants to know, by word. */
  wants: ReadonlySet<string>
  /** Its denials, duties and limits. */
  turns: ReadonlySet<string>
  /** Typed without any mark. */
  bare: boolean
}

const sameWant: Partial<Record<Asking | AskedFact, string>> = {
  what: 'how',
  route: 'how',
  procedure: 'how',
  place: 'where',
}
/** These say little, but never nothing: with another in their place it is another question. */
const decisiveWords =
  'đến đi vào ra trước sau trong ngoài giữa trên dưới lên xuống khác nhiều ít hết mới cũ tự hộ không một hai ba lại'
const decisive = new Set(decisiveWords.split(' ').map(syllableKey))
const passing = new Set('sắp hôm nay'.split(' ').map(syllableKey))
const turnWords: Record<string, string> = {
  không: 'not',
  chẳng: 'not',
  đừng: 'not',
  cấm: 'not',
  chưa: 'not-yet',
  phải: 'must',
  cần: 'must',
  chỉ: 'only',
  not: 'not',
  must: 'must',
  only: 'only',
}
const doKey = syllableKey('làm')
const turnOf = new Map(Object.entries(turnWords).map(([word, turn]) => [syllableKey(word), turn]))
/** A word of which one reading is a banned class: only its marks tell, but for "mật khẩu". */
const twoReadings = 'mat'
const pairedWith = 'khau'

/** Undefined when it cannot be told from its opposite. */
export function readAsked(text: string): Asked | undefined {
  const question = readSentence(text)
  const { words, segments } = question
  if (isDoubtful(words)) return undefined
  const about = contentWords(question)
  const dull = new Set(segments.flatMap((segment) => segment.words.filter((_, at) => segment.dull.has(at))))
  const isLight = (word: Word): boolean =>
    (dull.has(word) && !decisive.has(word.key)) || passing.has(word.key)
  return {
    words,
    about,
    light: new Set(about.filter(isLight)),
    wants: wantsOf(segments),
    turns: turnsOf(words),
    bare: words.every(({ typed }) => !hasMarks(typed)),
  }
}

function isDoubtful(words: readonly Word[]): boolean {
  return words.some(
    ({ typed, fold }, at) => fold === twoReadings && !hasMarks(typed) && words[at + 1]?.fold !== pairedWith,
  )
}

/** Whether is told by its ending alone; beside another asking word it asks nothing of its own. */
function wantsOf(segments: readonly { asks: readonly Asking[]; facts: readonly AskedFact[] }[]): Set<string> {
  const all = segments.flatMap(({ asks, facts }) => [...asks, ...facts])
  const wants = new Set(all.map((want) => sameWant[want] ?? want))
  if (wants.size > 1) wants.delete('yes-no')
  return wants
}

/** "… được không", "… chưa" at the end ask, "phải làm gì" tells no duty; elsewhere they do. */
function turnsOf(words: readonly Word[]): Set<string> {
  const said = withoutCourtesies(words)
  const last = said.at(-1)
  return new Set(
    said.flatMap((word, at) => {
      const next = said[at + 1]
      const asks = (word === last && closesQuestion(word)) || (next === last && closesQuestion(next))
      const turn = asks || next?.key === doKey ? undefined : turnOf.get(word.key)
      return turn ? [turn] : []
    }),
  )
}
