import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(__dirname, '..', '..', 'wording')
const files = readdirSync(join(folder, 'vi'), { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => name)

type Words = Record<string, unknown>
const load = (language: string, file: string): Words => require(join(folder, language, file))

/** 'requests.list.title' → what stands there; lists are one leaf, for synonyms differ in number. */
function leaves(words: unknown, path: string): [string, unknown][] {
  if (typeof words !== 'object' || words === null || Array.isArray(words)) return [[path, words]]
  return Object.entries(words).flatMap(([key, value]) => leaves(value, path ? `${path}.${key}` : key))
}

const pages = files.map((file) => [file, leaves(load('vi', file), ''), leaves(load('en', file), '')] as const)

test('every file of a language stands in the other', () => {
  const named = (language: string) =>
    readdirSync(join(folder, language), { recursive: true }).map(String).sort()
  expect(named('en')).toEqual(named('vi'))
})

describe.each(pages)('%s', (_file, vi, en) => {
  test('has the same keys in both languages, of the same kind', () => {
    const shape = (all: [string, unknown][]) => all.map(([path, leaf]) => `${path}: ${typeof leaf}`).sort()
    expect(shape(en)).toEqual(shape(vi))
  })

  test('leaves no sentence empty in one language only', () => {
    const empty = (all: [string, unknown][]) => all.filter(([, leaf]) => leaf === '').map(([path]) => path)
    expect(empty(en)).toEqual(empty(vi))
  })

  test('keeps Vietnamese out of English, save names of the law and of the language', () => {
    const kept =
      /mật|tối mật|tuyệt mật|tố cáo|văn thư|tiếng Việt|Tiếng Việt|chuyển sang tiếng Việt|Trợ lý iMOIT|Quy chế|Quyết định|QĐ|Điều|khoản|điểm|văn bản (?:mật|bị mất)[^"]*|đơn, thư|Trần Thu Hà|Vụ Kế hoạch - Tài chính/gu
    const vietnamese = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu
    const left = en
      .filter(([, leaf]) => typeof leaf === 'string')
      .filter(([, leaf]) => vietnamese.test(String(leaf).replace(kept, '')))
    expect(left).toEqual([])
  })
})
