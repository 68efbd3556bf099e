import { uncitedPlaces } from '../../knowledge/curated/uncited-places'

const held = new Set(['D6', 'D6.K1', 'D6.K1.a', 'D6.K1.đ', 'D6.K2', 'D7', 'D7.P2', 'D16', 'D16.K2', 'D16.K3'])

describe('what a written answer names and does not cite', () => {
  test.each<[string, string[], string[]]>([
    ['Theo khoản 2 Điều 16, anh/chị gọi bộ phận hỗ trợ.', ['D16.K2'], []],
    ['Theo Điều 16, anh/chị gọi bộ phận hỗ trợ.', ['D16.K2'], []],
    ['Khoản 3 Điều 16 giao việc này.', ['D16'], []],
    ['Khoản 2 Điều 7 giao việc này.', ['D7'], []],
    ['Xem khoản 2.', ['D16.K2'], []],
    ['Xem điểm đ khoản 1 Điều 6.', ['D6.K1'], []],
    ['Clause 2 of Article 16 says so.', ['D16.K2'], []],
    ['Phụ lục kèm theo mô tả các bước.', [], []],
    ['Gọi máy lẻ 99, tầng 6.', [], []],
    ['Điều 5 Nghị định 30/2020/NĐ-CP quy định.', ['30-2020-nd-cp/D5'], []],
    ['Theo Điều 99 và khoản 2 Điều 16.', ['D16.K2'], ['Điều 99']],
    ['theo dieu 99', ['D16.K2'], ['dieu 99']],
    ['Điều 6, 7 và 8 quy định.', ['D6.K1', 'D7.P2'], ['Điều 8']],
    ['Khoản 9 Điều 16 giao việc này.', ['D16'], ['Khoản 9 Điều 16']],
    ['Điều 16 khoản 4 giao việc này.', ['D16.K2'], ['Điều 16 khoản 4']],
    ['Xem điểm d khoản 1 Điều 6.', ['D6.K1'], ['điểm d khoản 1 Điều 6']],
    ['Xem điểm b khoản 1 Điều 6.', ['D6.K1.a'], ['điểm b khoản 1 Điều 6']],
    ['Xem khoản 5.', ['D16.K2'], ['khoản 5']],
    ['Phụ lục I mô tả các bước.', ['D6'], ['Phụ lục I']],
    ['Article 99 says so, and Article 99 again.', [], ['Article 99']],
  ])('%s with %j: %j', (text, citations, uncited) => {
    expect(uncitedPlaces(text, citations, (id) => held.has(id))).toEqual(uncited)
  })
})
