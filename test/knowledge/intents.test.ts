import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { understand } from '../../bot/understanding/understand'

const lines = readFileSync(join(__dirname, 'intents.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { q: string; intent: string } & Record<string, unknown>)

test.each(lines.map(({ q, ...wanted }) => [q, wanted] as const))('%s', (sentence, wanted) => {
  const { prefill, ...understood } = understand(sentence)
  expect({ ...understood, ...prefill }).toMatchObject(wanted)
  if (!wanted.alarm) expect(understood.alarm).toBeUndefined()
})

test('an action is started by asking for it, never by asking about it', () => {
  for (const { q, intent } of lines) {
    const { starts, alarm } = understand(q)
    if (intent === 'question' && !alarm) expect({ q, starts }).toEqual({ q, starts: undefined })
  }
})

test.each([
  'hủy tài khoản anh Nam',
  'sửa quyền giúp em',
  'quay lại trang đăng nhập thì imoit báo lỗi',
  'giúp em lấy lại mật khẩu',
])('words of a command inside a longer sentence are no command: %s', (sentence) => {
  expect(understand(sentence).command).toBeUndefined()
})

test.each(['em gửi nhầm văn bản mật lên imoit', 'tài khoản em bị hack', 'nghi lộ lọt dữ liệu'])(
  'nothing of the sentence is kept beside an alarm: %s',
  (sentence) => {
    const { prefill, alarm } = understand(sentence)
    expect(alarm).toBeDefined()
    expect(prefill.text).toBeUndefined()
  },
)
