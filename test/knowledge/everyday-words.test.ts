import { loadKnowledge } from '../../knowledge/loading/load-knowledge'
import { otherSystems } from '../../knowledge/vietnamese/actors'
import { everydayWords } from '../../knowledge/vietnamese/everyday-words'

const { answer } = loadKnowledge()

function firstUnit(question: string): string {
  const found = answer(question)
  return found.outcome === 'answered' ? (found.citations[0]?.id ?? '') : found.outcome
}

test.each([
  ['D16.K5', 'imoit sửa xong thì ai nhắn cho tụi mình hay vậy', 'said among friends'],
  ['D7.P2', 'ai tạo nick imoit cho lính mới', 'slang for an account and for a newcomer'],
  ['D6.K1.b', 'có đứa viết thư tố sếp thì đẩy lên imoit được không', 'a denunciation told as a story'],
  [
    'D8.K2',
    'mấy cái phụ lục dày cộp kẹp theo công văn có phải chụp đưa lên hết không',
    'scanning, told at length',
  ],
])('%s answers "%s": %s', (id, question) => {
  expect(firstUnit(question)).toBe(id)
})

test.each([
  ['mượn hội trường thì báo ai', 'a hall is no account'],
  ['bị sếp chê thì làm sao', 'nothing but filling'],
  ['bàn giao máy tính cho ai khi nghỉ việc', 'a computer is no right in the system'],
])('"%s" is not answered: %s', (question) => {
  expect(firstUnit(question)).toBe('not-found')
})

test('what may be the subject of a question is not listed as filling it', () => {
  const subjects = new Set(otherSystems.split('|'))
  expect(everydayWords.split('|').filter((word) => subjects.has(word))).toEqual([])
})
