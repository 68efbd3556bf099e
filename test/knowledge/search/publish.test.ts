import { searchArticles } from '../../../knowledge/search/search-articles'
import { officeRules } from './office-rules'

const canteen = { id: 'an+1', document: 'an', title: 'Giờ ăn trưa', text: 'Nhà ăn mở cửa từ 11 giờ 30.' }
const best = (search: ReturnType<typeof searchArticles>, question: string): string | undefined =>
  search.search(question)[0]?.id

test('a published document is found, its new version takes its place, and taken out it is gone', () => {
  const search = searchArticles(officeRules, {})
  expect(search.search('nhà ăn mở cửa lúc nào').map(({ id }) => id)).not.toContain('an+1')

  search.publish('an', [canteen])
  expect(best(search, 'nhà ăn mở cửa lúc nào')).toBe('an+1')
  expect(best(search, 'nha an mo cua luc nao')).toBe('an+1')
  expect(search.articles).toBe(officeRules.length + 1)

  search.publish('an', [{ ...canteen, text: 'Căng tin phục vụ từ 12 giờ.' }])
  expect(best(search, 'căng tin phục vụ mấy giờ')).toBe('an+1')
  expect(search.search('nhà ăn mở cửa lúc nào').filter(({ id }) => id === 'an+1').length).toBeLessThan(2)
  expect(search.articles).toBe(officeRules.length + 1)

  search.publish('an', [])
  expect(search.search('căng tin phục vụ mấy giờ').map(({ id }) => id)).not.toContain('an+1')
  expect(search.articles).toBe(officeRules.length)
})

test('a document loaded at the start can be replaced', () => {
  const search = searchArticles(officeRules, {})
  search.publish('the', [
    { id: 'the+1', document: 'the', title: 'Cấp thẻ', text: 'Thẻ điện tử cấp miễn phí.' },
  ])
  expect(search.articles).toBe(officeRules.length)
  expect(best(search, 'thẻ điện tử miễn phí')).toBe('the+1')
  expect(best(search, 'mất thẻ phải báo bộ phận bảo vệ để khóa thẻ')).toBe('the+1')
})

test('many small publications are joined, and answers stay the same', () => {
  const search = searchArticles(officeRules, {})
  const parking = (day: number) => ({
    id: `bai${day}+1`,
    document: `bai${day}`,
    title: `Bãi gửi xe số ${day}`,
    text: `Bãi gửi xe số ${day} mở cửa từ 6 giờ.\n1. Vé tháng mua tại quầy ${day + 100}.`,
  })
  for (let day = 1; day <= 30; day++) search.publish(`bai${day}`, [parking(day)])
  search.publish('bai7', [])
  expect(search.articles).toBe(officeRules.length + 29)
  expect(best(search, 'bãi gửi xe số 23')).toBe('bai23+1')
  expect(best(search, 'mua vé tháng ở quầy 115')).toBe('bai15+1')
  expect(best(search, 'tiêu hủy tài liệu hết giá trị')).toBe('luu-tru+2')
  expect(search.search('bãi gửi xe số 7', 50).map(({ id }) => id)).not.toContain('bai7+1')
  const [hit] = search.search('mua vé tháng ở quầy 115')
  const { title, text } = parking(15)
  expect(`${title}\n${text}`.slice(...(hit?.clause ?? [0, 0]))).toBe('1. Vé tháng mua tại quầy 115.')
})
