import { incidentBody, urgentCategories } from '../../core/contract/incidents'
import { dialogs } from '../../dialogs/all'
import { form, known, now, open, said, talk } from './talk'

const dialog = dialogs['incident-report']

it('asks field by field and sums up', () => {
  const summed = talk(dialog, open(dialog), 'chậm', 'mở danh sách rất lâu', 'từ sáng nay', 'cả phòng')
  expect(said(summed)).toEqual(['summary'])
  const { submit } = talk(dialog, summed, 'đồng ý')
  expect(incidentBody.parse(submit?.body)).toEqual({
    category: 'slow-or-down',
    description: 'mở danh sách rất lâu',
    since: '2026-11-23T01:00:00.000Z',
    scope: 'division',
    contact: known.email,
  })
})

it('takes a first sentence that tells enough straight to the summary', () => {
  const opened = open(dialog, {
    category: 'cannot-sign-in',
    since: 'sáng nay',
    scope: 'division',
    text: 'cả phòng tôi không đăng nhập được từ sáng nay',
  })
  expect(said(opened)).toEqual(['opened', 'summary'])
})

describe.each(urgentCategories)('%s', (category) => {
  const body = { category, since: now.toISOString() }

  it('goes to a person at once, said in text, in a form or in the first sentence', () => {
    const opened = open(dialog)
    const details = { description: 'Abc', since: 'hôm qua', scope: 'unit', contact: 'x' }
    for (const result of [
      talk(dialog, opened, category),
      talk(dialog, opened, form(opened.state, { category })),
      talk(dialog, opened, form(opened.state, { category, ...details })),
      open(dialog, { category, text: 'gửi nhầm văn bản cho nơi khác rồi' }),
    ]) {
      expect(result.says).toEqual([])
      expect(result.state).toBeUndefined()
      expect(incidentBody.parse(result.submit?.body)).toEqual(body)
    }
  })

  it('submits at once when an ordinary report turns out to be one', () => {
    const summed = talk(dialog, open(dialog), 'chậm', 'mở danh sách rất lâu', 'sáng nay', 'cả phòng')
    expect(talk(dialog, summed, 'sửa', '1', category).submit?.body).toEqual(body)
  })
})
