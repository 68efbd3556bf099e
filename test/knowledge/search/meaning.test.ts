import { createEncoder, type Encoder } from '../../../knowledge/encoder/encoder'
import { buildSegments } from '../../../knowledge/search/build-segment'
import { createArticleSearch } from '../../../knowledge/search/create-article-search'
import { openSegment, saveSegment } from '../../../knowledge/search/save-segment'
import type { SearchArticle } from '../../../knowledge/search/types'
import { syllableKey } from '../../../knowledge/vietnamese/syllable-key'

/** Two meanings, two dimensions: lending accounts, and broken machines. */
const meanings = ['mượn cung cấp', 'hỏng sự cố'].map((words) => words.split(' ').map(syllableKey))

function twoMeanings(id: string): Encoder {
  const keys = meanings.flat()
  const rows = Int8Array.from(keys.flatMap((key) => meanings.map((words) => (words.includes(key) ? 127 : 0))))
  return createEncoder({
    id,
    dimensions: 2,
    keys,
    pairs: new Uint32Array(0),
    scales: new Float32Array(keys.length).fill(1 / 127),
    rows,
  })
}
const encoder = twoMeanings('one')

const rules: SearchArticle[] = [
  { id: 'a', document: 'x', title: 'Tài khoản', text: '1. Không cung cấp tài khoản.\n2. Giữ bí mật.' },
  { id: 'b', document: 'x', title: 'Kỹ thuật', text: 'Khắc phục sự cố của tài khoản.' },
]

const column = (name: string, question: string, given: Encoder | undefined): number[] => {
  const search = createArticleSearch({
    segments: buildSegments(rules, given),
    ...(given && { encoder: given }),
  })
  const { ids, columns, matrix } = search.rankingFeatures(question)
  return rules.map(({ id }) => matrix[ids.indexOf(id) * columns.length + columns.indexOf(name)] as number)
}

test.each([
  // The question shares "tài khoản" with both; what it means stands in one.
  ['mượn tài khoản', 'cosArticle', [1, 0]],
  ['hỏng tài khoản', 'cosArticle', [0, 1]],
  // The best clause speaks of it, the second does not.
  ['mượn tài khoản', 'cosClause', [1, 0]],
  ['mượn tài khoản', 'cosSecondClause', [0, 0]],
  // No title says it.
  ['mượn tài khoản', 'cosTitle', [0, 0]],
  // Typed without marks, the question means the same.
  ['muon tai khoan', 'cosArticle', [1, 0]],
])('"%s": %s is %p', (question, name, expected) => {
  column(name, question, encoder).forEach((value, at) => {
    expect(value).toBeCloseTo(Math.min(expected[at] as number, 127 / 300))
  })
})

test('without an encoder nothing is said of meaning', () => {
  expect(column('cosArticle', 'mượn tài khoản', undefined)).toEqual([0, 0])
})

test('vectors are saved with the index and survive a merge of many small changes', () => {
  const [segment] = buildSegments(rules, encoder)
  const reopened = openSegment(saveSegment(segment as NonNullable<typeof segment>))
  expect(reopened.vectors).toEqual(segment?.vectors)
  const search = createArticleSearch({ segments: [reopened], encoder })
  const before = search.rankingFeatures('mượn tài khoản')
  for (let change = 0; change < 12; change++)
    search.publish(`y${change}`, [
      { id: `c${change}`, document: `y${change}`, title: 'Họp', text: 'Họp giao ban.' },
    ])
  const after = search.rankingFeatures('mượn tài khoản')
  const place = before.columns.indexOf('cosArticle')
  const near = ({ ids, matrix, columns }: typeof after): number =>
    matrix[ids.indexOf('a') * columns.length + place] as number
  expect(near(after)).toBe(near(before))
})

test('vectors of another encoder are made anew, never compared', () => {
  const turned: Encoder = {
    ...twoMeanings('two'),
    encode(parts, into) {
      encoder.encode(parts, into)
      into.reverse()
    },
  }
  const search = createArticleSearch({ segments: buildSegments(rules, encoder), encoder: turned })
  const { ids, matrix, columns } = search.rankingFeatures('mượn tài khoản')
  const near = matrix[ids.indexOf('a') * columns.length + columns.indexOf('cosArticle')] as number
  expect(near).toBeGreaterThan(0.4)
})
