import { readSentence } from '../question/read-sentence'
import type { Word } from '../question/read-words'
import { syllableKey } from '../vietnamese/syllable-key'

/** Words that any question may hold, and those that ask. What stands against another word (đến, đi, sau) is not one. */
const emptyWords =
  'ạ à á ơi nhé nha nhỉ hả vậy thế dạ thưa với và hoặc hay thì là mà của các những cái này đó kia ấy đấy được bị phải cần có chưa đã đang sẽ vừa rồi xong cũng vẫn còn chỉ đều luôn nữa lại nên muốn nếu khi lúc trong trên ở tại qua lên về từ vào do bởi vì để theo như bằng nhưng cả lắm quá thôi gì nào ai sao đâu mấy một chút cho hỏi xin biết xem nói việc đối làm giúp ơn cảm nhờ vui lòng tôi em mình anh chị bạn bot ad imoit hệ thống phần mềm quy chế định cách cứ bao nhiêu giờ bây ' +
  'the a an is are do does did can could should may i we you my our it its to in on of for and or how what when where who which why please me be there'
const keysOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(syllableKey))
const empty = keysOf(emptyWords)
const courtesies = keysOf('ạ à nhỉ nhé nha hả vậy thế em ơi bot ad thưa dạ please')
const closing = keysOf('không chăng chứ chưa')

/** The sentence without the courtesies after it. */
export function withoutCourtesies(words: readonly Word[]): readonly Word[] {
  const last = words.findLastIndex(({ key }) => !courtesies.has(key))
  return words.slice(0, last + 1)
}

/** Whether a word closes a question and asks, where it would deny in front of a word. */
export const closesQuestion = (word: Word | undefined): boolean => word !== undefined && closing.has(word.key)

/** The words of a question that tell what it is about, with their spelling undone, in order. */
export function contentWords({ words }: { words: readonly Word[] }): Word[] {
  const said = withoutCourtesies(words)
  const last = said.at(-1)
  return said.filter((word) => !empty.has(word.key) && !(word === last && closesQuestion(word)))
}

export const wordsAbout = (question: string): Word[] => contentWords(readSentence(question))
