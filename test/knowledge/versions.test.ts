import { loadKnowledge } from '../../knowledge/loading/load-knowledge'
import type { Answer, AnswerContext } from '../../knowledge/types'
import { onToday } from '../../knowledge/versions/today'
import { decree, duty, dutyChanged, folderWith, law, newRooms, oldRooms } from './small-documents'

const { folder, remove } = folderWith(
  {
    'z-law.txt': law,
    '5-old.txt': duty('2012-01-01', 'hai'),
    '5-new.txt': duty('2016-07-01', 'ba'),
    'a-changes.txt': dutyChanged,
    'rooms-2019.txt': newRooms,
    'rooms-2010.txt': oldRooms,
    'decree.txt': decree,
  },
  { shipped: true },
)
afterAll(remove)
const newest = loadKnowledge({ folder })
const knowledge = onToday(newest, () => new Date('2026-11-23T08:30:00+07:00'))

const idsOf = (answer: Answer): string[] => {
  if (answer.outcome === 'answered') return answer.citations.map(({ id }) => id)
  return answer.outcome === 'choose' ? [answer.why, ...answer.options.map(({ id }) => id)] : [answer.why]
}
const quoteOf = (answer: Answer): string =>
  answer.outcome === 'answered' ? (answer.citations[0]?.quote ?? '') : ''

describe('which document answers', () => {
  test.each<[string, string[], AnswerContext?]>([
    ['Điều 6 khoản 1', ['D6.K1']], // the regulation on iMOIT has it
    ['Điều 6 khoản 1 Luật Thư viện công sở', ['1-2012-qh13/D6.K1']], // named by title
    ['dieu 6 khoan 1 luat thu vien cong so', ['1-2012-qh13/D6.K1']],
    ['khoản 1 Điều 6 Luật số 1/2012/QH13', ['1-2012-qh13/D6.K1']], // by number
    ['khoản 1 Điều 6 Luật Thư viện công sở năm 2012', ['1-2012-qh13/D6.K1']], // its year is no other day
    ['khoản 1 Điều 6 Luật Thư viện công sở (1/2012/QH13)', ['1-2012-qh13/D6.K1']], // as its label reads
    ['Article 6(1) of Law 1/2012/QH13', ['1-2012-qh13/D6.K1']],
    ['xem khoản 2 Điều 1 Quy định phòng họp (QĐ 9/QĐ-VP)', ['9-qd-vp/D1.K2']],
    ['Điều 6 Luật Thư viện công sở năm 2099', ['other-instrument']], // another law of that name
    ['Điều 6 Nghị định 30/2020/NĐ-CP', ['other-instrument']], // a decree 30 is loaded, of another year
    ['điều 4', ['5-qd-vp/D4.P1'], { focus: ['5-qd-vp/D2.K1'] }], // the document talked about has it
    ['điều 6', ['1-2012-qh13/D6.K1', '1-2012-qh13/D6.K2'], { focus: ['1-2012-qh13/D1.P1'] }],
    ['điều 7', ['D7.P1', 'D7.P2'], { focus: ['1-2012-qh13/D1.P1'] }], // it has none: the main one's
    ['thế khoản 2?', ['1-2012-qh13/D6.K2'], { focus: ['1-2012-qh13/D6.K1'] }],
    ['Điều 2 QĐ 9/QĐ-VP', ['unit-not-loaded']],
    ['Điều 4', ['several-documents', '5-qd-vp/D4.P1']], // numbered in the regulation on iMOIT, not loaded there
    ['Điều 1 của Quyết định 5/QĐ-VP', ['5-qd-vp/QD.D1']],
    ['Điều 1 Quyết định 5/QĐ-VP', ['same-number', '5-qd-vp/D1.P1', '5-qd-vp/QD.D1']],
    ['Điều 1 Quy chế trực ban', ['5-qd-vp/D1.P1']],
    ['bạn đọc được mượn mấy cuốn sách', ['1-2012-qh13/D6.K1']], // whichever document has the words
    ['theo Luật Thư viện công sở, bạn đọc được mượn mấy cuốn sách', ['1-2012-qh13/D6.K1']],
    ['văn bản mật có được gửi qua iMOIT không', ['D6.K1.a']], // the check reads the regulation by its id
  ])('%s → %j', (question, ids, context = {}) => {
    expect(idsOf(knowledge.answer(question, context))).toEqual(ids)
  })

  test('a question for a document is not answered from another one', () => {
    const answer = knowledge.answer('theo Luật Thư viện công sở thì ai cấp tài khoản iMOIT')
    expect(answer.outcome).toBe('not-found')
  })

  test('documents that number alike are offered, each once, when none is meant more than the others', () => {
    const { folder: others, remove: clear } = folderWith({ 'a.txt': law, 'b.txt': newRooms })
    const answer = loadKnowledge({ folder: others }).answer('Điều 1')
    expect(idsOf(answer)).toEqual(['several-documents', '1-2012-qh13/D1.P1', '9-qd-vp/D1.K1'])
    clear()
  })

  test('ids do not depend on the order of files, and the regulation on iMOIT stands first', () => {
    expect(knowledge.instruments[0]?.id).toBe('2226-qd-bct')
    expect(
      knowledge
        .units()
        .filter(({ id }) => !id.includes('/'))
        .every(({ document }) => document === '2226-qd-bct'),
    ).toBe(true)
    expect(knowledge.unit('2226-qd-bct/D6.K1')).toBe(knowledge.unit('D6.K1'))
  })
})

describe('which version answers', () => {
  test.each<[string, string, string | undefined, string, AnswerContext?]>([
    ['Điều 2 khoản 1 Quy chế trực ban', 'ba', undefined, '2016-07-01'], // today
    ['Điều 2 khoản 1 Quy chế trực ban năm 2015', 'hai', '2015-12-31', '2012-01-01'],
    ['năm 2015 khoản 1 Điều 2 Quy chế trực ban quy định gì', 'hai', '2015-12-31', '2012-01-01'],
    ['trước ngày 01/7/2016, khoản 1 Điều 2 QĐ 5/QĐ-VP', 'hai', '2016-06-30', '2012-01-01'],
    ['hồi tháng 3/2014 khoản 1 Điều 2 QĐ 5/QĐ-VP', 'hai', '2014-03-31', '2012-01-01'],
    ['khoản 1 Điều 2 QĐ 5/QĐ-VP vào thời điểm 01/07/2016', 'ba', '2016-07-01', '2016-07-01'],
    ['as of 1 May 2017, Article 2(1) of Decision 5/QĐ-VP', 'ba', '2017-05-01', '2016-07-01'],
    ['Điều 2 khoản 1 QĐ 5/QĐ-VP', 'hai', '2013-02-03', '2012-01-01', { asOf: '2013-02-03' }],
    ['năm 2017 khoản 1 Điều 2 QĐ 5/QĐ-VP', 'ba', '2017-12-31', '2016-07-01', { asOf: '2013-02-03' }], // the question's own day
    ['mỗi ca trực ban có mấy người trực hồi năm 2013', 'hai', '2013-12-31', '2012-01-01'],
  ])('%s: %s', (question, people, asOf, effective, context = {}) => {
    const answer = knowledge.answer(question, context)
    expect(answer).toMatchObject({
      outcome: 'answered',
      citations: [{ id: '5-qd-vp/D2.K1', version: { effective } }, ...(people === 'ba' && !asOf ? [{}] : [])],
    })
    expect(quoteOf(answer)).toContain(`có ${people} người trực`)
    expect(answer).toHaveProperty('outcome', 'answered')
    expect('asOf' in answer ? answer.asOf : undefined).toBe(asOf)
  })

  test('an everyday answer says nothing of versions', () => {
    const answer = knowledge.answer('khoản 2 Điều 6')
    expect(answer).not.toHaveProperty('asOf')
    expect(answer).toMatchObject({ citations: [{ id: 'D6.K2' }] })
    expect(answer).not.toMatchObject({ citations: [{ version: {} }] })
  })

  test.each<[string, object]>([
    // neither version had begun
    ['năm 2009 mỗi ca trực ban có mấy người trực', { document: '5-qd-vp', from: '2012-01-01' }],
    ['Điều 6 Luật Thư viện công sở vào năm 2011', { document: '1-2012-qh13', from: '2013-01-01' }],
    ['Điều 6 năm 2012 quy định gì', { document: '2226-qd-bct', from: '2016-06-02' }],
    // loaded, and not yet in force today
    ['xe đạp công sở sơn màu gì', { document: '30-2031-nd-cp', from: '2031-01-01' }],
    ['Điều 1 Nghị định 30', { document: '30-2031-nd-cp', from: '2031-01-01' }],
  ])('%s: not in force', (question, inForce) => {
    expect(knowledge.answer(question)).toMatchObject({ outcome: 'not-found', why: 'not-in-force', inForce })
  })

  test('what was not in force and would not have answered either is simply not there', () => {
    expect(knowledge.answer('năm 2009 giá vé máy bay bao nhiêu')).toMatchObject({ why: 'not-covered' })
  })

  test('without a day the newest version counts', () => {
    expect(idsOf(newest.answer('xe đạp công sở sơn màu gì'))).toEqual(['30-2031-nd-cp/D1.K1'])
  })

  test('"còn năm 2015 thì sao?" cites the same unit as it was then', () => {
    const answer = knowledge.answer('còn năm 2015 thì sao?', { focus: ['5-qd-vp/D2.K1'] })
    expect(answer).toMatchObject({ by: 'follow-up', asOf: '2015-12-31' })
    expect(quoteOf(answer)).toContain('có hai người')
    expect(knowledge.answer('thế còn năm 2015?', { focus: ['D6.K1'] })).toMatchObject({
      why: 'not-in-force',
      inForce: { from: '2016-06-02' },
    })
  })
})

describe('what other documents change', () => {
  test('the changed clause comes first, in its own words, then the clause that changes it', () => {
    const answer = knowledge.answer('khoản 1 Điều 2 Quy chế trực ban')
    expect(idsOf(answer)).toEqual(['5-qd-vp/D2.K1', '7-qd-vp/D1.K1'])
    expect(quoteOf(answer)).toContain('có ba người trực')
    expect(answer).toMatchObject({
      citations: [
        {
          amendments: [
            {
              action: 'amend',
              place: { article: '2', clause: '1' },
              by: { id: '7-qd-vp/D1.K1' },
              from: '2018-05-01',
            },
          ],
        },
        {},
      ],
    })
  })

  test.each<[string, string[], string]>([
    ['Điều 3 Quy chế trực ban', ['5-qd-vp/D3.P1', '7-qd-vp/D2.P1'], 'repeal'],
    ['khoản 2 Điều 2 Quy chế trực ban', ['5-qd-vp/D2.K2', '7-qd-vp/D1.K2'], 'add'], // a new clause follows it
    ['trực ban được bồi dưỡng suất ăn gì', ['5-qd-vp/D3.P1', '7-qd-vp/D2.P1'], 'repeal'],
  ])('%s: %j', (question, ids, action) => {
    const answer = knowledge.answer(question)
    expect(idsOf(answer).slice(0, 2)).toEqual(ids)
    expect(answer).toMatchObject({
      citations: expect.arrayContaining([
        expect.objectContaining({ amendments: [expect.objectContaining({ action })] }),
      ]),
    })
  })

  test.each([
    ['khoản 3 Điều 2 Quy chế trực ban', ['7-qd-vp/D1.K2']],
    ['Điều 5 Quy chế trực ban', ['7-qd-vp/D3.P1']],
  ])('%s is only in the document that adds it', (question, ids) => {
    expect(idsOf(knowledge.answer(question))).toEqual(ids)
  })

  test('before the change took effect nothing is said of it', () => {
    const answer = knowledge.answer('khoản 1 Điều 2 QĐ 5/QĐ-VP vào ngày 30/4/2018')
    expect(idsOf(answer)).toEqual(['5-qd-vp/D2.K1'])
    expect(answer).not.toMatchObject({ citations: [{ amendments: [{}] }] })
  })

  test('a version issued after the change has it in its own text', () => {
    const { folder: later, remove: clear } = folderWith({
      'a.txt': duty('2020-01-01', 'bốn'),
      'b.txt': dutyChanged,
    })
    expect(idsOf(loadKnowledge({ folder: later }).answer('khoản 1 Điều 2 Quy chế trực ban'))).toEqual([
      '5-qd-vp/D2.K1',
    ])
    clear()
  })
})

describe('what took the place of another', () => {
  test.each<[string, string[], AnswerContext?]>([
    ['phải đăng ký phòng họp trước mấy giờ', ['9-qd-vp/D1.K1']],
    ['phải đăng ký phòng họp trước mấy giờ', ['3-qd-vp/D1.K1'], { asOf: '2018-12-31' }],
    ['phải đăng ký phòng họp trước mấy giờ', ['9-qd-vp/D1.K1'], { asOf: '2019-01-01' }],
    ['khoản 1 Điều 1 Quy định sử dụng phòng họp', ['9-qd-vp/D1.K1']], // two bear the name: the one in force
    ['khoản 1 Điều 1 Quy định sử dụng phòng họp hồi 2015', ['3-qd-vp/D1.K1']],
  ])('%s → %j', (question, ids, context = {}) => {
    expect(idsOf(knowledge.answer(question, context))).toEqual(ids)
  })

  test('asked for by number it is shown, with what replaced it', () => {
    expect(knowledge.answer('khoản 1 Điều 1 Quyết định 3/QĐ-VP')).toMatchObject({
      outcome: 'answered',
      citations: [
        {
          id: '3-qd-vp/D1.K1',
          version: {
            effective: '2010-01-01',
            until: '2019-01-01',
            endedBy: { number: '9/QĐ-VP', action: 'replace' },
          },
        },
      ],
    })
    expect(idsOf(knowledge.answer('Quyết định 3/QĐ-VP'))).toEqual(['3-qd-vp/D1.K1', '3-qd-vp/D1.K2'])
  })

  test('a document that ended by its own words', () => {
    const { folder: ended, remove: clear } = folderWith({
      'a.txt': newRooms.replace('effective:', 'expires: 2021-06-01\neffective:'),
      'b.txt': law,
    })
    const then = onToday(loadKnowledge({ folder: ended }), () => new Date('2021-05-31T17:00:00Z'))
    expect(then.answer('phải đăng ký phòng họp trước mấy giờ')).toMatchObject({
      why: 'not-in-force',
      inForce: { from: '2019-01-01', until: '2021-06-01' },
    })
    clear()
  })
})
