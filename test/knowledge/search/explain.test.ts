import { searchArticles } from '../../../knowledge/search/search-articles'
import { officeRules } from './office-rules'

const search = searchArticles(officeRules, {})

test.each([
  ['mất thẻ báo bộ phận bảo vệ', 'the+1', ['mất', 'thẻ', 'bộ', 'phận', 'bảo', 'vệ']],
  ['mat the bao bo phan bao ve', 'the+1', ['mất', 'thẻ', 'bộ', 'phận', 'bảo', 'vệ']],
  ['khoá thẻ', 'the+1', ['thẻ', 'khóa']], // the other typing of the same tone
])('%s is explained by the words as the article has them', (question, id, words) => {
  const article = officeRules.find((one) => one.id === id)
  if (!article) throw new Error(id)
  const text = `${article.title}\n${article.text}`
  const shown = search
    .explain(question, article)
    .flatMap(({ spans }) => spans.map(([start, end]) => text.slice(start, end).toLowerCase()))
  expect(shown).toEqual(expect.arrayContaining(words))
})

test('offsets hold in decomposed text, and words that only ask are not shown', () => {
  const article = {
    id: 'x',
    document: 'x',
    title: 'Mức phí'.normalize('NFD'),
    text: 'Phí là 5.000 đồng, quy định không thay đổi.'.normalize('NFD'),
  }
  const text = `${article.title}\n${article.text}`
  const shown = search
    .explain('mức phí mới là bao nhiêu, quy định thế nào', article)
    .flatMap(({ spans }) => spans.map(([start, end]) => text.slice(start, end).normalize('NFC')))
  expect(shown.sort()).toEqual(['Mức', 'phí', 'Phí'].sort())
})
