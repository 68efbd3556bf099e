import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { auditCommand } from '../../core/cli/audit-command'
import type { CommandParts } from '../../core/cli/command'
import { peopleCommand } from '../../core/cli/people-command'
import { personalDataCommand } from '../../core/cli/personal-data-command'
import { seedDemoPeople } from '../../core/people/seed-demo-people'
import type { Database } from '../../database/database'
import { lockFolder } from '../../database/lock-folder'
import { openTestDatabase } from '../database/open-test-database'
import { idOf, testPeople } from './test-people'

const folder = mkdtempSync(join(tmpdir(), 'imoit-commands-'))
const commands = { people: peopleCommand, audit: auditCommand, 'personal-data': personalDataCommand }
let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
  await seedDemoPeople(database, Object.values(testPeople))
})
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

/** What the terminal shows; a command that failed says so at the end. */
async function type(line: string, language: CommandParts['language'] = 'vi'): Promise<string> {
  const [name, ...given] = line.split(' ').map((word) => word.replaceAll('_', ' '))
  const said: string[] = []
  const parts = {
    database,
    language,
    now: new Date('2026-11-23T01:30:00Z'),
    say: (one: string) => said.push(one),
  }
  await commands[name as keyof typeof commands](given, parts as unknown as CommandParts).catch(
    (error: Error) => said.push(`(1) ${error.message}`),
  )
  return said.join('\n')
}
const audited = async () =>
  (
    await database.query<{ line: string }>(
      `select actor_id || ' ' || action || ' ' || subject as line from core.audit order by sequence desc limit 1`,
    )
  )[0]?.line

test.each([
  [
    'people grant hoa@moit.example van_thu',
    'Đã cấp quyền văn thư cho Lê Minh Hoa; có hiệu lực từ thao tác tiếp theo.',
  ],
  [`people grant ${idOf('hoa')} clerk`, 'Lê Minh Hoa đã có quyền văn thư từ trước.'],
  ['people list clerk', `Lê Minh Hoa\thoa@moit.example\tVụ Kế hoạch\tvăn thư\t${idOf('hoa')}`],
  ['people revoke HOA@moit.example văn_thư', 'Đã thu hồi quyền văn thư của Lê Minh Hoa.'],
  ['people revoke hoa@moit.example clerk', 'Lê Minh Hoa không có quyền văn thư.'],
  ['people list clerk', 'Chưa có ai.'],
  ['people grant ai@moit.example clerk', '(1) Không thấy ai có mã hay địa chỉ thư ai@moit.example.'],
  ['people grant system:imoit clerk', '(1) Không thấy ai có mã hay địa chỉ thư system:imoit.'],
  [
    'people revoke nam@moit.example administrator',
    '(1) Đây là người quản trị cuối cùng. Hãy cấp quyền quản trị cho một người khác trước.',
  ],
  ['people list --all', '(1) Không có lựa chọn --all.'],
  ['people import nowhere.csv', '(1) Không đọc được tệp nowhere.csv.'],
])('%s', async (line, said) => {
  expect(await type(line)).toBe(said)
})

test('an unknown role is told with all there are', async () => {
  expect(await type('people grant hoa@moit.example giam_doc', 'en')).toMatch(
    /^\(1\) There is no role “giam doc”\. The roles: staff \(staff\), clerk \(clerk\), .*administrator \(administrator\)\.$/,
  )
})

test('a grant by the operator is on record', async () => {
  await type('people grant hoa@moit.example clerk')
  expect(await audited()).toBe(`system:cli grantRole ${idOf('hoa')}`)
})

test('a file of people is told line by line, then taken whole', async () => {
  const file = join(folder, 'people.csv')
  writeFileSync(file, 'unit,name,tenant_id,object_id,roles\nVụ Mới,An Bình,t,an,helpdesk\nVụ Mới,Bo,t,b o,\n')
  expect(await type(`people import ${file} --dry-run`)).toBe(
    [
      'Chạy thử, chưa ghi gì:',
      'Số dòng: 2',
      'Đơn vị: 1 mới, 0 đổi địa chỉ thư',
      'Người: 1 mới, 0 thay đổi',
      'Dòng không đổi gì: 0',
      'Dòng 3: mã tenant hoặc mã người dùng không đúng',
      '(1) Tệp còn lỗi nên không có gì được ghi.',
    ].join('\n'),
  )
  writeFileSync(
    file,
    Buffer.from('\uFEFFunit,name,tenant_id,object_id,roles\nVụ Mới,An Bình,t,an,helpdesk\n', 'utf16le'),
  )
  expect(await type(`people import ${file}`, 'en')).toBe(
    'Lines: 1\nUnits: 1 new, 0 with other addresses\nPeople: 1 new, 0 changed\nLines that change nothing: 0',
  )
  expect(await audited()).toBe('system:cli importPeople people')
  writeFileSync(file, Buffer.from([0x75, 0xe9, 0x2c]))
  expect(await type(`people import ${file}`)).toContain('không phải chữ UTF-8')
})

test('the audit is verified, written out, and found out when it was changed', async () => {
  await type('people grant linh@moit.example clerk')
  expect(await type('audit verify')).toMatch(/^Nhật ký nguyên vẹn: \d+ mục, mã cuối [0-9a-f]{64}\.$/)
  const file = join(folder, 'audit.csv')
  expect(await type(`audit export ${file}`)).toBe(`Đã ghi ${file}.`)
  expect(readFileSync(file, 'utf8')).toMatch(/^\uFEFFsequence,at,.*\r\n1,.*system:cli/)
  expect(await type(`audit export ${join(folder, 'no', 'audit.csv')}`)).toContain('(1) Không ghi được tệp')
  await database.exec(`alter table core.audit disable trigger user;
    update core.audit set subject = 'x' where sequence = 1; alter table core.audit enable trigger user`)
  expect(await type('audit verify')).toBe('(1) Nhật ký bị sửa: mục 1 không khớp với mục trước nó.')
})

test("a person's data are written out, and erased", async () => {
  const file = join(folder, 'tuan.json')
  expect(await type(`personal-data export tuan@moit.example ${file}`)).toBe(`Đã ghi ${file}.`)
  expect(JSON.parse(readFileSync(file, 'utf8')).people).toMatchObject([{ name: 'Bùi Anh Tuấn' }])
  expect(statSync(file).mode & 0o077).toBe(0)
  expect(await audited()).toBe(`system:cli exportPersonalData ${idOf('tuan')}`)
  expect(await type('personal-data erase tuan@moit.example')).toContain('Đã xóa dữ liệu cá nhân')
  expect(await audited()).toBe(`system:cli erasePerson ${idOf('tuan')}`)
  expect(await type('personal-data erase tuan@moit.example')).toContain('(1) Không thấy ai')
  expect(await type('personal-data erase nam@moit.example', 'en')).toContain(
    '(1) This is the last administrator',
  )
})

test.each(Object.keys(commands))('%s alone tells how it is used, in both languages', async (name) => {
  expect(await type(name)).toContain(`(1) npm run ${name} -- `)
  expect(await type(name, 'en')).toContain(`(1) npm run ${name} -- `)
})

test('while the assistant holds the folder, the command points to the chat and ends with 1', async () => {
  const unlock = await lockFolder(join(folder, 'database'))
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(__dirname, '../../core/cli/people.ts'), 'list'],
    { env: { PATH: process.env.PATH, DATA_FOLDER: folder }, encoding: 'utf8' },
  )
  await unlock()
  expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('ngay trong chat') })
})
