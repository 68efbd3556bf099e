import { accountRequestBody } from '../../core/contract/account-requests'
import { dialogs } from '../../dialogs/all'
import { form, known, now, open, press, said, take, talk } from './talk'

const dialog = dialogs['account-request']
const typed = ['cấp mới', 'cho tôi', 'văn thư', 'mới nhận công tác']

it('asks field by field, sums up, sends', () => {
  const summed = talk(dialog, open(dialog), ...typed)
  expect(said(summed)).toEqual(['summary'])
  const { submit, state } = talk(dialog, summed, 'gửi')
  expect(state).toBeUndefined()
  expect(submit?.name).toBe('requestAccount')
  expect(accountRequestBody.parse(submit?.body)).toEqual({
    change: 'grant',
    holders: [{ name: known.name, email: known.email, role: 'clerk' }],
    unit: known.unit,
    reason: 'mới nhận công tác',
    effectiveDate: '2026-11-23',
  })
})

it('works as one form', () => {
  const opened = open(dialog, { kind: 'grant' })
  const sent = {
    change: 'grant',
    who: 'myself',
    name: 'Hà',
    email: 'ha@moit.gov.vn',
    role: 'officer',
    unit: 'Vụ A',
  }
  const summed = talk(dialog, opened, form(opened.state, { ...sent, effectiveDate: '2026-11-25' }))
  expect(said(summed)).toEqual(['summary'])
  const { submit } = talk(dialog, summed, press(summed.state, 'send'))
  expect(accountRequestBody.parse(submit?.body)).toMatchObject({ unit: 'Vụ A', effectiveDate: '2026-11-25' })
})

it('keeps what was typed into a form beside every problem', () => {
  const opened = open(dialog)
  const sent = { change: 'grant', who: 'myself', name: 'Hà', email: 'ha@moit', role: '', unit: 'Vụ A' }
  const again = talk(dialog, opened, form(opened.state, { ...sent, effectiveDate: '2020-01-01' }))
  expect(said(again)).toEqual(['form'])
  expect(again.problems).toEqual({
    email: { problem: 'not-an-email' },
    role: { problem: 'missing' },
    effectiveDate: { problem: 'date-past' },
  })
  expect(again.state?.typed).toEqual({ email: 'ha@moit', effectiveDate: '2020-01-01' })
  expect(again.state?.values).toMatchObject({ change: 'grant', name: 'Hà', unit: 'Vụ A' })
})

it('asks for the list once colleagues are meant, without blaming', () => {
  const opened = open(dialog)
  const again = talk(
    dialog,
    opened,
    form(opened.state, { change: 'revoke', who: 'colleagues', unit: 'Vụ A', effectiveDate: '2026-11-25' }),
  )
  expect(said(again)).toEqual(['form'])
  expect(again.problems).toEqual({})
  expect(again.state?.at).toEqual({ asking: 'people' })
  const list = 'Lan, lan@moit.gov.vn\nMinh, minh@moit.gov.vn, văn thư'
  const summed = talk(dialog, again, list)
  const { submit } = talk(dialog, summed, 'bỏ qua', 'ok')
  expect(accountRequestBody.parse(submit?.body).holders).toHaveLength(2)
})

it('drops the values of fields no longer asked', () => {
  const summed = talk(dialog, open(dialog), ...typed)
  const { submit } = talk(dialog, summed, 'sửa yêu cầu cho', 'đồng nghiệp', 'Lan, lan@moit.gov.vn', 'gửi')
  expect(accountRequestBody.parse(submit?.body).holders).toEqual([
    { name: 'Lan', email: 'lan@moit.gov.vn', role: 'officer' },
  ])
})

it('starts from the first sentence', () => {
  const { state } = open(dialog, { kind: 'recover', emails: ['lan@moit.gov.vn', known.email] })
  expect(state?.values).toMatchObject({ change: 'recover', who: 'colleagues', unit: known.unit })
  expect(state?.typed).toEqual({ people: ', lan@moit.gov.vn' })
})

it('edits by number and comes back to the summary', () => {
  const summed = talk(dialog, open(dialog), ...typed)
  const chosen = talk(dialog, summed, 'sửa', '6')
  expect(chosen.state?.at).toEqual({ asking: 'unit' })
  const back = talk(dialog, chosen, 'Vụ Pháp chế')
  expect(said(back)).toEqual(['summary'])
  expect(back.state?.values.unit).toBe('Vụ Pháp chế')
  expect(said(talk(dialog, chosen, 'quay lại'))).toEqual(['summary'])
  expect(said(talk(dialog, chosen, 'bỏ qua'))).toEqual(['summary'])
})

it('goes back one answer at a time', () => {
  const third = talk(dialog, open(dialog), 'cấp mới', 'cho tôi', 'văn thư')
  const second = talk(dialog, third, 'quay lại')
  expect(second.state?.at).toEqual({ asking: 'role' })
  expect(talk(dialog, second, 'back').state?.at).toEqual({ asking: 'who' })
})

it('tells what is no answer from a wrong answer', () => {
  const asked = open(dialog)
  const question = talk(dialog, asked, 'văn bản mật có gửi được không?')
  expect(question).toMatchObject({ unread: true, state: asked.state })
  const dated = talk(dialog, talk(dialog, open(dialog), ...typed), 'sửa', 'có hiệu lực từ')
  expect(talk(dialog, dated, 'hôm qua').unread).toBeUndefined()
  expect(talk(dialog, dated, 'ai cấp tài khoản').unread).toBe(true)
})

it('keeps a long wrong list within what a card can carry', () => {
  const list = Array.from({ length: 50 }, (_, index) => `${index}. ${'Người '.repeat(12)}, sai@`).join('\n')
  const opened = open(dialog, { forOthers: true })
  const wrong = talk(dialog, opened, form(opened.state, { change: 'grant', who: 'colleagues', people: list }))
  expect(wrong.problems.people).toMatchObject({ problem: 'bad-lines' })
  expect(JSON.stringify(wrong.problems).length).toBeLessThan(2_000)
  expect(JSON.stringify(wrong.state).length).toBeLessThan(12_500)
})

it('never keeps a password or secret content', () => {
  const asked = talk(dialog, open(dialog), 'cấp mới', 'cho tôi', 'văn thư')
  for (const secret of ['mật khẩu của tôi là Abc@1234', 'công văn mật về việc điều động']) {
    const told = talk(dialog, asked, secret)
    expect(said(told)).toEqual(['problem', 'ask'])
    expect(JSON.stringify(told.state)).not.toContain(secret.slice(-8))
    const formed = talk(dialog, asked, form(asked.state, { reason: secret }))
    expect(JSON.stringify(formed.state)).not.toContain(secret.slice(-8))
  }
})

it('sends once, however often the button is pressed', () => {
  const summed = talk(dialog, open(dialog), ...typed)
  const first = talk(dialog, summed, press(summed.state, 'send'))
  expect(first.submit).toBeDefined()
  expect(take(dialog, first.state, press(summed.state, 'send') as never).submit).toBeUndefined()
})

it('shows a fresh card in place of an old one', () => {
  const opened = open(dialog)
  const summed = talk(dialog, opened, ...typed)
  const old = talk(dialog, summed, form(opened.state, { change: 'revoke' }))
  expect(said(old)).toEqual(['stale-form', 'summary'])
  expect(old.state?.values.change).toBe('grant')
})

it('reads a day again when the draft is older than the day', () => {
  const summed = talk(dialog, open(dialog), ...typed)
  const tomorrow = new Date(now.getTime() + 86_400_000)
  const late = take(dialog, summed.state, { kind: 'text', text: 'gửi' }, tomorrow)
  expect(late.submit).toBeUndefined()
  expect(late.says).toEqual([
    { say: 'problem', field: 'effectiveDate', problem: { problem: 'date-past' } },
    { say: 'ask', field: 'effectiveDate' },
  ])
})

it('keeps a form blank out of what was already told in text', () => {
  const opened = open(dialog)
  const told = talk(dialog, opened, 'cấp mới')
  const sent = { who: 'myself', name: 'Hà', email: 'ha@moit.gov.vn', role: 'clerk', unit: 'Vụ A' }
  const summed = talk(dialog, told, form(opened.state, { ...sent, effectiveDate: '2026-11-25' }))
  expect(said(summed)).toEqual(['summary'])
  expect(summed.state?.values.change).toBe('grant')
})

describe('changing a request that was sent', () => {
  const hoa = { name: 'Trần Thu Hà', email: 'hatt@moit.example', role: 'clerk' as const }
  const an = { name: 'Nguyễn Văn An', email: 'an@moit.example', role: 'officer' as const }
  const amending = (holders: readonly (typeof hoa | typeof an)[]) => ({
    amending: {
      number: 'TK-2026-000003',
      revision: 4,
      details: { change: 'grant', holders, unit: 'Vụ Kế hoạch', reason: 'mới', effectiveDate: '2026-11-30' },
    },
  })

  it('starts from all that stands there and amends that revision', () => {
    const opened = open(dialog, amending([hoa, an]))
    expect(said(opened)).toEqual(['opened', 'summary'])
    const changed = talk(dialog, opened, 'sửa', 'lý do', 'thay người nghỉ', 'gửi')
    expect(changed.submit).toEqual({
      name: 'moveRequest',
      body: {
        number: 'TK-2026-000003',
        action: 'amend',
        revision: 4,
        details: {
          kind: 'account-request',
          change: 'grant',
          holders: [hoa, an],
          unit: 'Vụ Kế hoạch',
          reason: 'thay người nghỉ',
          effectiveDate: '2026-11-30',
        },
      },
    })
  })

  it("is one's own where it was for oneself alone", () => {
    expect(open(dialog, amending([hoa])).state?.values).toMatchObject({ who: 'myself', ...hoa })
    expect(open(dialog, amending([an])).state?.values).toMatchObject({ who: 'colleagues', people: [an] })
  })

  it('of a form that says nonsense about it a new request is made', () => {
    const opened = open(dialog, { amending: { number: 'x', revision: 4 } })
    expect(opened.state?.values.amends).toBeUndefined()
  })
})
