import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type IncidentCategory, urgentCategories } from '../../core/contract/incidents'
import { weighTriage } from '../../core/incidents/triage/suggest-triage'
import { settings } from '../../core/settings/settings'
import { describeOnEveryDatabase } from '../database/open-test-database'
import { expectRefused, found, recorded } from './expect-outcome'
import { incident, ticket } from './sample-bodies'
import { startTestCore, type TestCore } from './start-test-core'
import { testPeople } from './test-people'
import { heldOutReports, type LabelledReport, labelledReports, seenReports } from './triage-reports'

const sureness = settings['suggest-from-confidence'].standard

/** With the choice that says nothing, and no past reports: from the words alone. */
const suggest = ({ text, scope }: Pick<LabelledReport, 'text' | 'scope'>) =>
  weighTriage(
    { kind: 'incident', category: 'other', description: text, since: '', scope, contact: null },
    [],
    sureness,
  )

function measure(reports: readonly LabelledReport[]) {
  const judged = reports.map((report) => ({ report, ...suggest(report) }))
  const suggested = judged.filter(({ category }) => category !== null)
  const graded = judged.filter(({ severity }) => severity !== null)
  const wrongly = suggested.filter(({ category, report }) => category !== report.category)
  const misgraded = graded.filter(({ severity, report }) => severity !== report.severity)
  return {
    reports: reports.length,
    suggested: suggested.length,
    graded: graded.length,
    wrong: wrongly.map(({ report, category }) => `${category}: ${report.text}`),
    misgraded: misgraded.map(({ report, severity }) => `${severity}: ${report.text}`),
  }
}

interface IntentLine {
  q: string
  intent: string
  category?: IncidentCategory
  alarm?: IncidentCategory
}

describe('from the words of invented reports', () => {
  test('there are enough, of every category and severity', () => {
    expect(labelledReports.length).toBeGreaterThanOrEqual(60)
    expect(new Set(labelledReports.map(({ category }) => category)).size).toBe(13)
    expect([...new Set(labelledReports.map(({ severity }) => severity))].sort()).toEqual([1, 2, 3, 4])
  })

  test('the third that was held out: what is suggested is right, but for one severity', () => {
    expect(measure(heldOutReports)).toEqual({
      reports: 29,
      suggested: 28,
      graded: 27,
      wrong: [],
      misgraded: ['2: Người đã chuyển công tác vẫn còn trong danh sách của đơn vị, người mới thì chưa có'],
    })
  })

  test('the two thirds the rules were made with', () => {
    expect(measure(seenReports)).toEqual({ reports: 59, suggested: 57, graded: 52, wrong: [], misgraded: [] })
  })

  test('one-line reports that were written for understanding questions', () => {
    const lines = readFileSync(join(__dirname, '../knowledge/intents.jsonl'), 'utf8').trim().split('\n')
    const reports = lines
      .map((line) => JSON.parse(line) as IntentLine)
      .filter(({ intent }) => intent === 'incident-report')
      .flatMap(({ q, category, alarm }) => {
        const label = category ?? alarm
        return label ? [{ text: q, scope: 'one-person' as const, label }] : []
      })
    expect(reports.length).toBeGreaterThan(30)
    const wrong = reports.filter((report) => suggest(report).category !== report.label)
    expect(wrong.map(({ text }) => text)).toEqual([])
  })

  test.each([
    ['nothing said', 'Nhờ anh chị xem giúp'],
    ['not about the system', 'Phòng họp tầng 3 mất điện'],
    ['torn between two', 'Đăng nhập rồi gửi văn bản'],
  ])('%s: no category is suggested', (_name, text) => {
    const { category, categoryConfidence } = suggest({ text, scope: 'one-person' })
    expect(category).toBeNull()
    expect(categoryConfidence).toBeLessThan(sureness)
  })

  test('mật is not mất: only one of them is secret', () => {
    const category = (text: string) => suggest({ text, scope: 'one-person' }).category
    expect(category('Tôi vừa gửi nhầm văn bản mật cho cả đơn vị')).toBe('misdirected-secret')
    expect(category('Tôi vừa gửi văn bản thì bị mất dữ liệu')).not.toBe('misdirected-secret')
  })

  test('the longest report with the worst words is weighed at once', () => {
    const worst = ['khong ', 'gui nham van ban ', 'vua ', 'a '].map((part) => part.repeat(500).slice(0, 500))
    for (const text of worst) expect(suggest({ text, scope: 'unit' })).toBeDefined()
  })
})

describeOnEveryDatabase('triage suggestions', (engine) => {
  let core: TestCore
  beforeAll(async () => {
    core = await startTestCore({ engine })
  })
  afterAll(() => core.stop())
  const { hoa, linh, nga } = testPeople
  const reports = async (description: string, category: 'other' | 'slow-or-down' = 'other') =>
    recorded(await core.clientFor(hoa).submit(incident({ description, category }))).number
  const suggestionOf = async (number: string) => found(await core.clientFor(nga).request(number)).suggestion

  test('are for the helpdesk alone, and change nothing', async () => {
    const number = await reports('Cắm USB token mà không ký số được')
    expect(await suggestionOf(number)).toMatchObject({
      category: 'digital-signature',
      severity: 3,
      urgency: 'soon',
    })
    const seen = found(await core.clientFor(hoa).request(number))
    expect(seen).toMatchObject({ suggestion: null, severity: 3, details: { category: 'other' } })
    recorded(await core.clientFor(linh).submit({ name: 'joinIncident', body: { number } }))
    expect(found(await core.clientFor(linh).request(number)).suggestion).toBeNull()
  })

  test.each(urgentCategories)('%s carries no words and gets none', async (category) => {
    const body = { category, since: '2026-11-23T01:00:00.000Z' }
    const { number } = recorded(await core.clientFor(hoa).submit({ name: 'reportIncident', body }))
    expect(await suggestionOf(number)).toBeNull()
  })

  describe('of a question', () => {
    const asks = async (question: string) =>
      recorded(await core.clientFor(hoa).submit(ticket(question))).number
    const decides = (number: string, category: IncidentCategory) =>
      core.clientFor(nga).submit({
        name: 'moveRequest',
        body: { number, action: 'triage', category, severity: 4, revision: 1 },
      })

    test('say whom it may be for, and the helpdesk decides', async () => {
      const number = await asks('Chữ ký số USB token hết hạn thì gia hạn ở đâu ạ?')
      expect(await suggestionOf(number)).toMatchObject({ category: 'digital-signature' })
      expect(found(await core.clientFor(hoa).request(number)).suggestion).toBeNull()
      recorded(await decides(number, 'digital-signature'))
      expect(found(await core.clientFor(hoa).request(number)).details).toMatchObject({
        kind: 'help-ticket',
        category: 'digital-signature',
      })
    })

    test('are none where the words say nothing, and name nothing urgent', async () => {
      expect(await suggestionOf(await asks('Khi nào có lớp học cho người mới?'))).toMatchObject({
        category: null,
      })
      const sounds = await asks('Có người lạ đăng nhập vào tài khoản của tôi thì báo ai?')
      expect(await suggestionOf(sounds)).toMatchObject({ category: null })
      expectRefused(await decides(sounds, 'account-takeover'), 'invalid-request')
    })
  })

  test('learn from what people decided, not from what reporters chose', async () => {
    const words = 'Màn hình tổng hợp tháng hiện ô vuông màu tím ở cột cuối'
    const first = await reports(words, 'slow-or-down')
    expect(await suggestionOf(await reports(`${words} ạ`))).toMatchObject({
      category: null,
      similar: [first],
    })
    recorded(
      await core.clientFor(nga).submit({
        name: 'moveRequest',
        body: { number: first, action: 'triage', category: 'wrong-data', severity: 4, revision: 1 },
      }),
    )
    const {
      category,
      categoryConfidence,
      similar = [],
    } = (await suggestionOf(await reports(`${words} nhé`))) ?? {}
    expect(category).toBe('wrong-data')
    expect(categoryConfidence).toBeGreaterThanOrEqual(sureness)
    expect(similar).toContain(first)
  })
})
