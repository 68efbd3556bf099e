import { createLexicon } from '../../knowledge/question/lexicon'
import { readQuestion } from '../../knowledge/question/read-question'
import { countsWithQuestions, createReadWords } from '../../knowledge/question/read-words'
import { createRanking, type Similarity } from '../../knowledge/ranking/rank-units'
import type { Unit } from '../../knowledge/types'

const counts = countsWithQuestions()
const lexicon = createLexicon()
const readWords = createReadWords(counts)
const ask = (text: string) => readQuestion(readWords(text), lexicon, counts)

function clause(number: number, text: string): Unit {
  return {
    id: `D1.K${number}`,
    document: 'made-up',
    kind: 'clause',
    path: { part: 'regulation', article: '1', clause: String(number) },
    heading: 'Quy định chung',
    text,
    children: [],
    refersTo: [],
    notes: [],
  }
}

test('the meanings of a unit are read when a question first needs them, and kept', () => {
  let read = 0
  const counting = {
    ...lexicon,
    contents: (...given: Parameters<typeof lexicon.contents>) => {
      read++
      return lexicon.contents(...given)
    },
  }
  const units = Array.from({ length: 3000 }, (_, at) =>
    clause(at, at === 1500 ? 'Đơn vị cấp tài khoản cho người sử dụng.' : `Nội dung số ${at} của kế hoạch.`),
  )
  const ranking = createRanking(units, counting, counts)
  expect(read).toBe(0)
  const question = ask('ai cấp tài khoản')
  expect(ranking.rank(question)[0]?.id).toBe('D1.K1500')
  const once = read
  expect(once).toBeGreaterThan(0)
  ranking.rank(question)
  expect(read).toBe(once)
})

test('a likeness of meaning offered from outside lifts a unit that shares no word', () => {
  const units = [clause(1, 'Quét văn bản giấy.'), clause(2, 'Cấm người khác dùng nhờ.')]
  const question = ask('chia sẻ nick')
  const likeness: Similarity = (words, unit) => (words.includes('nick') && unit.id === 'D1.K2' ? 1 : -1)
  expect(createRanking(units, lexicon, counts).rank(question)).toEqual([])
  expect(createRanking(units, lexicon, counts, likeness).rank(question)[0]?.id).toBe('D1.K2')
})
