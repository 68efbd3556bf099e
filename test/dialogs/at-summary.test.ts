import { dialogs } from '../../dialogs/all'
import { form, open, press, said, talk } from './talk'

const account = dialogs['account-request']
const incident = dialogs['incident-report']
const accountSummed = talk(account, open(account), 'cấp mới', 'cho em thôi', 'chuyên viên', 'bỏ qua')
const incidentSummed = talk(incident, open(incident), 'chậm', 'mở rất lâu', 'sáng nay', 'mỗi em')

test.each([
  'ừ',
  'ok gửi đi',
  'ok gửi đi nhé',
  'gửi đi',
  'dạ gửi giúp em ạ',
  'có',
  'được',
  'đồng ý',
  'dong y gui di',
  'yes',
  'yes, send it',
  'send it please',
])('%j sends', (text) => {
  expect(talk(account, accountSummed, text).submit?.name).toBe('requestAccount')
  expect(talk(incident, incidentSummed, text).submit?.name).toBe('reportIncident')
})

test.each([
  'gửi à?',
  'gửi chưa?',
  'không gửi',
  'chưa gửi',
  'gửi rồi',
  'có được không',
  'có mình em',
  'bao giờ thì xong',
  'ai duyệt yêu cầu này',
  'lý do là gì',
  'vai trò là gì',
  'văn thư',
  'asdf',
])('%j is not understood, and nothing changes', (text) => {
  const after = talk(account, accountSummed, text)
  expect(after).toMatchObject({ says: [{ say: 'not-understood' }], unread: true })
  expect(after.state).toEqual(accountSummed.state)
  expect(after.submit).toBeUndefined()
})

test('a field that is not understood is told, with the fields again', () => {
  const choosing = talk(account, accountSummed, 'sửa')
  const after = talk(account, choosing, 'cái kia')
  expect(after).toMatchObject({ says: [{ say: 'not-understood' }, { say: 'choose-field' }], unread: true })
  expect(after.state).toEqual(choosing.state)
})

test.each([
  ['sửa vai trò', 'role'],
  ['đổi vai trò', 'role'],
  ['vai trò', 'role'],
  ['edit role', 'role'],
  ['change the role', 'role'],
  ['sửa thời gian', 'effectiveDate'],
  ['sửa ngày', 'effectiveDate'],
  ['effective date', 'effectiveDate'],
  ['sua ngay', 'effectiveDate'],
  ['sửa lại đơn vị', 'unit'],
  ['sửa email', 'email'],
  ['sửa thư điện tử', 'email'],
  ['edit e-mail', 'email'],
  ['sửa tên', 'name'],
  ['sửa họ tên', 'name'],
  ['sửa lý do', 'reason'],
  ['sửa loại yêu cầu', 'change'],
])('account: %j asks for %s', (text, field) => {
  expect(talk(account, accountSummed, text).state?.at).toEqual({ asking: field })
})

test.each([
  ['sửa phạm vi', 'scope'],
  ['edit scope', 'scope'],
  ['sửa thời gian', 'since'],
  ['sửa mô tả', 'description'],
  ['sửa loại', 'category'],
  ['sửa email', 'contact'],
])('incident: %j asks for %s', (text, field) => {
  expect(talk(incident, incidentSummed, text).state?.at).toEqual({ asking: field })
})

test.each([
  ['đổi vai trò thành văn thư', { role: 'clerk' }],
  ['vai trò là văn thư', { role: 'clerk' }],
  ['vai trò: văn thư', { role: 'clerk' }],
  ['vai tro van thu', { role: 'clerk' }],
  ['change the role to clerk', { role: 'clerk' }],
  ['sửa ngày thành 25/11/2026', { effectiveDate: '2026-11-25' }],
  ['ngày hiệu lực là mai', { effectiveDate: '2026-11-24' }],
  ['đổi đơn vị thành Vụ Pháp chế', { unit: 'Vụ Pháp chế' }],
  ['email là lan@moit.gov.vn', { email: 'lan@moit.gov.vn' }],
  ['lý do: mới nhận công tác', { reason: 'mới nhận công tác' }],
])('%j sets the field', (text, values) => {
  for (const from of [accountSummed, talk(account, accountSummed, 'sửa')]) {
    const after = talk(account, from, text)
    expect(said(after)).toEqual(['summary'])
    expect(after.state?.values).toEqual({ ...accountSummed.state?.values, ...values })
  }
})

test('a value that cannot be is told', () => {
  const after = talk(account, accountSummed, 'đổi ngày thành hôm qua')
  expect(after.says[0]).toMatchObject({ say: 'problem', problem: { problem: 'date-past' } })
  expect(after.state?.at).toEqual({ asking: 'effectiveDate' })
})

test('a password typed at the summary or to choose a field is told', () => {
  for (const from of [accountSummed, talk(account, accountSummed, 'sửa')]) {
    const after = talk(account, from, 'đơn vị là mật khẩu Abc@1234')
    expect(after.says).toMatchObject([{ say: 'problem', problem: { problem: 'holds-password' } }])
    expect(after.unread).toBeUndefined()
    expect(after.state).toEqual(from.state)
  }
})

test.each(['unit', 'name', 'email'])('a password in the line %s is neither taken nor kept', (field) => {
  const chosen = talk(
    account,
    accountSummed,
    'sửa',
    { name: 'họ tên', unit: 'đơn vị', email: 'email' }[field] ?? '',
  )
  expect(chosen.state?.at).toEqual({ asking: field })
  for (const after of [
    talk(account, chosen, 'mk: Abc@1234'),
    talk(account, chosen, form(chosen.state, { [field]: 'mk: Abc@1234' })),
  ]) {
    expect(JSON.stringify(after.says) + JSON.stringify(after.problems)).toContain('holds-password')
    expect(JSON.stringify(after.state)).not.toContain('1234')
  }
})

test('a password in the contact or in a choice is neither taken nor kept', () => {
  const chosen = talk(incident, incidentSummed, 'sửa liên hệ')
  const after = talk(incident, chosen, '0912345678, pass: Hoa@2026')
  expect(after.says[0]).toMatchObject({ problem: { problem: 'holds-password' } })
  const opened = open(incident)
  const formed = talk(incident, opened, form(opened.state, { category: 'mật khẩu là Hoa@2026' }))
  expect(formed.problems.category).toEqual({ problem: 'holds-password' })
  expect(JSON.stringify(formed.state)).not.toContain('Hoa@')
})

test('a wrong list is kept without the cells that may be passwords', () => {
  const opened = open(account, { forOthers: true })
  const sent = { change: 'grant', who: 'colleagues', people: 'Lan, lan@moit.gov.vn, Hoa@2026' }
  const wrong = talk(account, opened, form(opened.state, sent))
  expect(wrong.problems.people).toMatchObject({ problem: 'bad-lines' })
  expect(wrong.state?.typed.people).toContain('lan@moit.gov.vn')
  expect(JSON.stringify([wrong.state, wrong.problems])).not.toContain('Hoa@2026')
})

test.each(['bỏ qua', 'không biết', 'không có', 'em không biết ạ', "don't know"])(
  '%j is no unit and no name',
  (text) => {
    const nameless = open(account, { kind: 'grant' }, 'n1', { name: '' })
    const filled = { change: 'grant', who: 'myself', name: text, email: 'a@moit.gov.vn', role: 'clerk' }
    const again = talk(account, nameless, form(nameless.state, { ...filled, unit: text }))
    expect(again.problems).toMatchObject({ name: { problem: 'missing' }, unit: { problem: 'missing' } })
    const asked = talk(account, again, 'Trần Thu Hà')
    expect(asked.state?.at).toEqual({ asking: 'unit' })
    const refused = talk(account, asked, text)
    expect(refused.says[0]).toEqual({ say: 'problem', field: 'unit', problem: { problem: 'missing' } })
    expect(refused.state?.values.unit).toBeUndefined()
  },
)

test('after a form with problems the first of them is asked', () => {
  const opened = open(account)
  const sent = {
    who: 'myself',
    name: 'Hà',
    email: 'ha@moit',
    role: 'clerk',
    unit: 'Vụ A',
    effectiveDate: 'x',
  }
  const again = talk(account, opened, form(opened.state, { change: 'grant', ...sent }))
  expect(again.state?.at).toEqual({ asking: 'email' })
  const told = talk(account, again, 'ha@moit.gov.vn')
  expect(told.state?.values.email).toBe('ha@moit.gov.vn')
  expect(told.state?.at).toEqual({ asking: 'effectiveDate' })
})

test('the label of a choice is no reason: it answers the choice', () => {
  const opened = open(account, { kind: 'grant' })
  const sent = { who: 'colleagues', change: 'grant', people: 'Lan, lan@moit.gov.vn', unit: 'Vụ A' }
  const again = talk(
    account,
    opened,
    form(opened.state, { ...sent, reason: 'mật khẩu là Abc@1234', effectiveDate: '2026-11-25' }),
  )
  expect(again.state?.at).toEqual({ asking: 'reason' })
  const told = talk(account, again, 'cho tôi')
  expect(told.state?.values).toMatchObject({ who: 'myself' })
  expect(told.state?.values.reason).toBeUndefined()
})

test('"thôi" alone cancels, "em thôi" answers', () => {
  const asked = talk(incident, open(incident), 'chậm', 'mở rất lâu', 'sáng nay')
  expect(talk(incident, asked, 'em thôi').state?.values.scope).toBe('one-person')
  expect(talk(incident, asked, 'thôi').state).toBeUndefined()
  expect(talk(incident, incidentSummed, press(incidentSummed.state, 'edit')).state?.at).toBe('choosing-field')
})
