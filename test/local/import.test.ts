import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadKnowledge } from '../../knowledge/loading/load-knowledge'
import { headOf, tail } from '../knowledge/import/structure-source'

const root = join(__dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'import-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Run {
  code: number
  out: string
  err: string
}

const run = (...given: string[]): Promise<Run> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', join(root, 'local/import.ts'), ...given],
      { cwd: root },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
  })

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const decision = (
  sentence: string,
  effective = 'kể từ ngày ký',
): string => `${headOf('QUYẾT ĐỊNH', '15/QĐ-BM', 'VỀ VIỆC BAN HÀNH QUY CHẾ THỬ NGHIỆM')}
QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Quy chế thử nghiệm.
Điều 2. Quyết định này có hiệu lực ${effective}.
${tail}
QUY CHẾ
THỬ NGHIỆM
(Ban hành kèm theo Quyết định số 15/QĐ-BM)
Điều 1. Phạm vi
1. ${sentence}
Điều 2. Hết
Hết.
`

describe('npm run import', () => {
  const good = put('quyet-dinh.txt', decision('Việc thử diễn ra hằng ngày.'))
  const novel = put('truyen.txt', 'Trời mưa suốt đêm.\nÔng lão ngồi bên cửa sổ.\n'.repeat(80))
  const to = join(folder, 'knowledge')

  test('writes a document that the assistant loads, and says what it read', async () => {
    const { code, out, err } = await run(good, '--to', to)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Quyết định 15/QĐ-BM: Quy chế thử nghiệm')
    expect(out).toContain('2 điều (1–2)')
    expect(out).toContain('Số điều liên tục.')
    expect(readdirSync(to)).toEqual(['15-qd-bm.txt'])
    expect(loadKnowledge({ folder: to }).unit('D1.K1')?.text).toBe('Việc thử diễn ra hằng ngày.')
  })

  test('says that the same text is there already, whatever its file is called', async () => {
    const { code, out } = await run(put('ban-sao.txt', decision('Việc thử diễn ra hằng ngày.')), '--to', to)
    expect(code).toBe(0)
    expect(out).toContain('không đổi')
  })

  test('leaves another text of the same version alone until told to replace it', async () => {
    const changed = put('sua.txt', decision('Việc thử diễn ra hằng tuần.'))
    const before = readFileSync(join(to, '15-qd-bm.txt'), 'utf8')
    const refused = await run(changed, '--to', to)
    expect(refused.code).toBe(1)
    expect(refused.err).toContain('--replace')
    expect(readFileSync(join(to, '15-qd-bm.txt'), 'utf8')).toBe(before)
    const replaced = await run(changed, '--to', to, '--replace')
    expect(replaced.code).toBe(0)
    expect(readFileSync(join(to, '15-qd-bm.txt'), 'utf8')).toContain('hằng tuần')
  })

  test('another version of the same document stands beside it', async () => {
    const later = put('ban-moi.txt', decision('Việc thử diễn ra hằng tháng.', 'từ ngày 01 tháng 7 năm 2021'))
    expect((await run(later, '--to', to)).code).toBe(0)
    expect(readdirSync(to).sort()).toEqual(['15-qd-bm.txt', '15-qd-bm@2021-07-01.txt'])
  })

  test('a bad file among good ones is told and ends with 1; the good ones are kept', async () => {
    const apart = join(folder, 'apart')
    const { code, out, err } = await run(novel, good, '--to', apart)
    expect(code).toBe(1)
    expect(out).toContain('đã ghi')
    expect(err).toBe(`${novel}: không thấy các Điều của một văn bản. Không có gì được ghi.\n`)
    expect(readdirSync(apart)).toEqual(['15-qd-bm.txt'])
  })

  test('--dry-run writes nothing, --json is for programs', async () => {
    const apart = join(folder, 'dry')
    const { code, out } = await run(good, novel, '--to', apart, '--dry-run', '--json')
    expect(code).toBe(1)
    expect(existsSync(apart)).toBe(false)
    expect(JSON.parse(out)).toMatchObject([
      { file: good, outcome: 'would-write', instrument: { id: '15-qd-bm' }, report: { continuous: true } },
      { file: novel, refused: 'no-articles' },
    ])
  })

  const mistakes: [string, string[], string][] = [
    ['no file', [], 'Chưa có tệp nào'],
    ['a file that is not there', [join(folder, 'nope.txt')], 'không có tệp này'],
    ['an empty file', [put('rong.txt', '')], 'tệp không có chữ nào'],
    [
      'a file of another kind',
      [put('anh.png', new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0]))],
      'không phải tệp',
    ],
    ['a file that is too large', [put('to.txt', new Uint8Array(50 * 1024 * 1024).fill(97))], 'tệp quá lớn'],
    ['an option that does not exist', ['--wide'], 'Không có tùy chọn --wide'],
    ['an option without its value', ['a.txt', '--to'], 'cần một giá trị'],
    ['a day that does not exist', ['a.txt', '--date', '2020-02-30'], 'cần một ngày'],
  ]
  test.each(mistakes)('%s is answered with a sentence', async (_what, given, sentence) => {
    const apart = join(folder, 'mistakes')
    const { code, out, err } = await run(...given, ...(given.includes('--to') ? [] : ['--to', apart]))
    expect([code, out, existsSync(apart)]).toEqual([1, '', false])
    expect(err).toContain(sentence)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})
