import { teamsMarkdown } from '../../bot/teams/teams-markdown'

const nbsp = '\u00a0'

test.each([
  ['a line break is drawn as one', 'Chọn:\nmột', 'Chọn:  \nmột'],
  ['a paragraph stays a paragraph', 'Chọn:\n\nmột', 'Chọn:\n\nmột'],
  ['a quoted clause keeps its own number', '> 2. Tất cả\n> a) Văn bản', `> 2.${nbsp}Tất cả  \n> a) Văn bản`],
  ['choices are lines, not a list', '1. Có\n2. Không', `1.${nbsp}Có  \n2.${nbsp}Không`],
  ['a number inside a sentence is left alone', 'khoản 2. Điều 6', 'khoản 2. Điều 6'],
])('%s', (_why, plain, drawn) => {
  expect(teamsMarkdown(plain)).toBe(drawn)
})
