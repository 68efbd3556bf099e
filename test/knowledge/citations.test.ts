import { loadKnowledge } from '../../knowledge/loading/load-knowledge'
import type { NotFound } from '../../knowledge/types'

const knowledge = loadKnowledge()
const idsOf = (question: string, focus?: string[]): string[] => {
  const answer = knowledge.answer(question, focus ? { focus } : undefined)
  return answer.outcome === 'answered' ? answer.citations.map((citation) => citation.id) : [answer.outcome]
}

test.each<[string, string[]]>([
  ['Điều 6 khoản 1 điểm a', ['D6.K1.a']],
  ['điểm a khoản 1 Điều 6 QĐ 2226', ['D6.K1.a']],
  ['Điểm c, Khoản 1, Điều 6 Quy chế kèm theo Quyết định 2226/QĐ-BCT', ['D6.K1.c']],
  ['dieu 6 khoan 1 diem a', ['D6.K1.a']],
  ['đ6 k1 a nghĩa là gì', ['D6.K1']], // a bare letter names no point
  ['k1 đ6', ['D6.K1']],
  ['K2 Đ8', ['D8.K2']],
  ['Đ16K4', ['D16.K4']],
  ['đ a k1 đ6', ['D6.K1.a']],
  ['Đ.6.1.a', ['D6.K1.a']],
  ['6.1.b', ['D6.K1.b']],
  ['Art. 6(1)(a)', ['D6.K1.a']],
  ['Article 8(2)', ['D8.K2']],
  ['article 16, clause 5', ['D16.K5']],
  ['what does article 7 say', ['D7.P1', 'D7.P2']],
  ['ddieemr b khoanr 1 ddieeuf 6', ['D6.K1.b']], // Telex
  ['d9ie62u 8 khoa3n 1', ['D8.K1']], // VNI
  ['Khoản ２ Điều ８', ['D8.K2']], // full-width digits
  ['Điều 6 khoản 2'.normalize('NFD'), ['D6.K2']],
  ['Ðiều 7 đoạn 1', ['D7.P1']], // U+00D0 in place of Đ
  ['khoản hai điều mười sáu', ['D16.K2']],
  ['điều 16', ['D16.K1', 'D16.K2', 'D16.K3', 'D16.K4', 'D16.K5', 'D16.K6']],
  ['cho xem nguyên văn Điều 8', ['D8.K1', 'D8.K2']],
  ['khoản 2 điều 7', ['D7.P2']], // people number paragraphs that carry no number
  ['D16.K5', ['D16.K5']],
  ['điểm b điều 6', ['D6.K1.b']], // only one clause of the article has points
  ['theo điều 16 thì ai thu hồi quyền', ['D16.K3']],
])('%s', (question, ids) => {
  expect(idsOf(question)).toEqual(ids)
})

test.each<[string, NotFound['why'], object]>([
  ['Điều 5 quy định gì', 'unit-not-loaded', { asked: { part: 'regulation', article: '5' } }],
  ['khoản 2 Điều 12', 'unit-not-loaded', { asked: { article: '12', clause: '2' } }],
  ['Điều 99', 'no-such-unit', {}],
  [
    'khoản 7 Điều 16',
    'no-such-unit',
    { existing: expect.arrayContaining([expect.objectContaining({ clause: '6' })]) },
  ],
  ['điểm đ khoản 1 Điều 6', 'no-such-unit', { asked: { point: 'đ' } }],
  ['điểm d khoản 1 Điều 6', 'no-such-unit', { asked: { point: 'd' } }],
  [
    'đoạn 3 điều 7',
    'no-such-unit',
    {
      existing: [
        { article: '7', paragraph: '1' },
        { article: '7', paragraph: '2' },
      ],
    },
  ],
  ['phụ lục mục II bước 3', 'unit-not-loaded', { asked: { part: 'annex', article: 'II', step: '3' } }],
  ['Điều 6 Nghị định 30', 'other-instrument', { instrument: 'Nghị định 30' }],
  ['Điều 6 NĐ 30/2020/NĐ-CP', 'other-instrument', {}],
  ['Điều 8 Luật Lưu trữ', 'other-instrument', { instrument: 'Luật Lưu trữ' }],
  ['dieu 8 luat luu tru', 'other-instrument', {}],
  ['Article 6 of Decree 30', 'other-instrument', {}],
  ['?', 'nothing-asked', {}],
])('%s: %s', (question, why, rest) => {
  expect(knowledge.answer(question)).toMatchObject({ outcome: 'not-found', why, ...rest })
})

test.each<[string, string[], string[]]>([
  ['còn điểm b?', ['D6.K1.a'], ['D6.K1.b']],
  ['con diem c thi sao', ['D6.K1.a'], ['D6.K1.c']],
  ['thế khoản 2?', ['D6.K1.a'], ['D6.K2']],
  ['khoản 2 thì sao', ['D16.K1'], ['D16.K2']],
  ['what about point b', ['D6.K1'], ['D6.K1.b']],
  ['và khoản 6 nữa', ['D16.K5'], ['D16.K6']],
  ['điều 7 thì sao', ['D16.K5'], ['D7.P1', 'D7.P2']],
  ['còn đơn tố cáo thì sao?', ['D6.K1.a'], ['D6.K1.b']],
])('%s after %j', (question, focus, ids) => {
  expect(idsOf(question, focus)).toEqual(ids)
})

test('a clause without its article is offered from every article that has one', () => {
  expect(knowledge.answer('khoản 2')).toMatchObject({
    outcome: 'choose',
    options: [{ id: 'D6.K2' }, { id: 'D8.K2' }, { id: 'D16.K2' }],
  })
  expect(idsOf('khoản 5')).toEqual(['D16.K5'])
})
