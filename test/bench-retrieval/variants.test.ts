import { mistype } from '../bench/retrieval/mistype'
import { seededRandom } from '../bench/retrieval/seeded-random'
import { telexKeys } from '../bench/retrieval/telex-keys'
import { countArticlesIn, type Variant, variantNames, variants } from '../bench/retrieval/variants'

const question = 'Đơn vị nào cấp tài khoản cho người dùng mới?'
const counted = countArticlesIn([
  'cấp tài khoản cho đơn vị',
  'đơn vị nào cấp mới',
  'người dùng và đơn vị',
  'đơn vị cho mới',
])
const never = () => 0
const ask = (variant: Variant, text = question, seed = 'one') =>
  variants[variant](text, seededRandom(seed), counted)

/** Gives the listed numbers in turn, then 0. */
function draws(...values: number[]) {
  return () => values.shift() ?? 0
}

test('the variants are those the rows promise', () => {
  expect(variantNames).toEqual(['original', 'no-diacritics', 'typo', 'telex', 'keywords'])
})

test.each<[Variant, string, string, string]>([
  ['original', question, question, 'as asked'],
  ['no-diacritics', question, 'Don vi nao cap tai khoan cho nguoi dung moi?', 'đ and Đ lose their bar'],
  ['no-diacritics', 'Đơn'.normalize('NFD'), 'Don', 'decomposed letters are the same letters'],
  ['keywords', question, 'nào tài khoản người', 'each in one article; dùng too, but it comes later'],
  ['keywords', 'Cấp cấp CẤP cho đơn vị', 'Cấp cho đơn vị', 'a word counts once'],
  ['keywords', 'mới cho', 'mới cho', 'fewer than four words stay'],
])('%s: %s → %s (%s)', (variant, text, expected) => {
  expect(ask(variant, text)).toBe(expected)
})

test.each([
  ['được', 'dduowcj', 'đ is dd, one w serves ươ, the tone comes last'],
  ['Điều', 'Ddieeuf', 'only the letter itself keeps its case'],
  ['quản', 'quanr', 'hỏi is r'],
  ['lưu', 'luwu', 'ư alone is uw'],
  ['mỡ', 'mowx', 'ơ alone is ow'],
  ['bằng', 'bawngf', 'ă is aw'],
  ['cấp', 'caaps', 'â is aa'],
  ['hộ'.normalize('NFD'), 'hooj', 'whatever the form of Unicode'],
  ['iMOIT', 'iMOIT', 'no marks, the same keys'],
])('Telex: %s → %s (%s)', (word, keys) => {
  expect(telexKeys(word)).toBe(keys)
})

test.each([
  ['một hai ba bốn năm sáu', 2, 'six words: two'],
  ['được', 1, 'at least one'],
])('telex: three of ten words of "%s": %d (%s)', (text, changed) => {
  const before = text.split(' ')
  const after = ask('telex', before.map(() => 'được').join(' ')).split(' ')
  expect(after.filter((word) => word === 'dduowcj')).toHaveLength(changed)
  expect(after.filter((word) => word === 'được')).toHaveLength(before.length - changed)
})

test('telex leaves signs and spaces where they are', () => {
  expect(ask('telex', '“Được”?')).toBe('“Dduowcj”?')
})

// First the place of the slip among the letters, then its kind, then the letter it brings.
test.each([
  [[0, 0], 'văn bản', 'ăn bản', 'deletion'],
  [[0, 0.3, 0], 'văn bản', 'vaăn bản', 'insertion'],
  [[0, 0.6, 0], 'văn bản', 'aăn bản', 'substitution'],
  [[0, 0.6, 0], 'ai', 'bi', 'a substitute differs from the letter'],
  [[0, 0.8], 'văn bản', 'ăvn bản', 'swap of neighbours'],
  [[0.4, 0.8, 0], 'văn bản', 'văa bản', 'no letter to swap with: substitution'],
  [[0, 0.8, 0], 'ooo', 'aoo', 'the same letter next to it: substitution'],
  [[0, 0, 0, 0], 'khoản 1 Điều 6 Quy chế', 'hoản 1 Điều 6 Quy chế', '22 characters: one'],
  [
    [0, 0, 0, 0],
    'khoản 1 Điều 6 của Quy chế mới ban hành',
    'hoản 1 Điều 6 của Quy chế mới ban hành',
    '39: one',
  ],
  [
    [0, 0, 0, 0],
    'khoản 1 Điều 6 của Quy chế mới ban hành?',
    'oản 1 Điều 6 của Quy chế mới ban hành?',
    '40: two',
  ],
  [[0, 0], '2226/2016?', '2226/2016?', 'digits are no letters'],
])('typo %j: %s → %s (%s)', (values, text, expected) => {
  expect(mistype(text, draws(...values))).toBe(expected)
})

test.each(variantNames)('%s asks the same in two runs', (variant) => {
  expect(ask(variant, question, 'seed')).toBe(ask(variant, question, 'seed'))
})

test.each(['typo', 'telex'] as const)('%s differs from question to question', (variant) => {
  const asked = new Set(Array.from({ length: 20 }, (_, n) => ask(variant, question, `seed ${n}`)))
  expect(asked.size).toBeGreaterThan(5)
  expect(asked).not.toContain(question)
})

test('keywords of articles that hold none of the words are the first four', () => {
  expect(variants.keywords('một hai ba bốn năm', draws(), never)).toBe('một hai ba bốn')
})
