import { searchArticles } from '../../../knowledge/search/search-articles'
import { syllableKey } from '../../../knowledge/vietnamese/syllable-key'
import { officeRules } from './office-rules'

const centre = Array.from({ length: 6 }, (_, at) => ({
  id: `tt+${at}`,
  document: 'tt',
  title: `Nhiệm vụ thứ ${at}`,
  text: 'Trung tâm công nghệ thông tin bảo đảm an toàn hệ thống.',
}))
const search = searchArticles([...officeRules, ...centre], {})

/** Words after repair; those that only ask are left out. */
const kept = (question: string): string[] =>
  search
    .readQuestion(question)
    .filter((word) => word.kept)
    .map((word) => word.key)

test.each<[string, string]>([
  ['Thẻ ra vào là gì?', 'thẻ ra vào'],
  ['mất thẻ thì phải làm như thế nào', 'mất thẻ thì phải làm'],
  ['nop ho so vao luu tru co quan khi nao', 'nộp hồ sơ vào lưu trữ cơ quan'],
  ['thẻ ra vào bị mất, đc cấp lại ko', 'thẻ ra vào bị mất được cấp lại'],
  ['maats ther ra vafo', 'mất thẻ ra vào'], // Telex
  ['ma61t the3 ra va2o', 'mất thẻ ra vào'], // VNI
  ['hồ sơ xây dưng cơ bản', 'hồ sơ xây dựng cơ bản'],
  ['Trung tâm CNTT', 'trung tâm công nghệ thông tin cntt'], // the articles write it out; laws also use the short form
  ['khoá cửa', 'khóa cửa'],
  ['quản lí xe', 'quản lý xe'],
])('%s is read as %s', (question, meant) => {
  expect(kept(question)).toEqual(meant.split(' ').map(syllableKey))
})

test('when every word only asks, all are kept', () =>
  expect(kept('là gì')).toEqual(['là', 'gì'].map(syllableKey)))
