import { buttonsFor } from '../../bot/desk/buttons-for'
import { submissionOf, wantedOf } from '../../bot/desk/read-press'
import type { Button } from '../../cards/card-values'
import { fillCard } from '../../cards/fill-card'
import { type RequestAction, requestActions } from '../../core/contract/moves'
import {
  type Request,
  type RequestDetails,
  type RequestKind,
  requestKinds,
  requestStatuses,
} from '../../core/contract/requests'
import { openActions, type Standing } from '../../core/life-cycles/transitions'
import { languages } from '../../wording/language'
import { lintCard } from '../cards/lint-card'

const holder = { role: 'officer' as const, result: 'pending' as const, comment: null }
const details: Record<RequestKind, RequestDetails> = {
  'account-request': {
    kind: 'account-request',
    change: 'grant',
    holders: [
      { name: 'Trần Thu Hà', email: 'ha@moit.example', ...holder },
      { name: 'Lê Bình', email: 'binh@moit.example', ...holder, result: 'done' },
      { name: 'Phạm Chi', email: 'chi@moit.example', ...holder },
    ],
    unit: 'Vụ Kế hoạch',
    effectiveDate: '2026-11-23',
  },
  incident: {
    kind: 'incident',
    category: 'slow-or-down',
    description: 'rất chậm',
    since: '2026-11-23T01:00:00.000Z',
    scope: 'unit',
    contact: 'máy lẻ 123',
    affected: 1,
  },
  'help-ticket': { kind: 'help-ticket', question: 'Làm sao ký số?', citations: [] },
  'document-check': {
    kind: 'document-check',
    facts: {} as never,
    decision: { result: 'must-send' } as never,
  },
  interconnection: {
    kind: 'interconnection',
    organisation: 'Cục A',
    system: 'Một cửa',
    purpose: 'nhận văn bản',
    contactName: 'Hà',
    contactEmail: 'ha@moit.example',
    standard: 'unknown',
  },
  notice: { kind: 'notice', title: 'Sự cố' } as never,
  'curated-answer': { kind: 'curated-answer', question: 'Hỏi gì?' } as never,
}

const people: Record<string, Standing[]> = {
  requester: ['requester'],
  'unit head': ['unit-head'],
  helpdesk: ['helpdesk'],
  lead: ['helpdesk', 'lead', 'editor', 'second-editor'],
  'lead who asked': ['requester', 'unit-head', 'helpdesk', 'lead', 'editor', 'second-editor'],
  follower: ['affected'],
}
/** As many as the service names: three roles of twenty. */
const colleagues = Array.from({ length: 60 }, (_, index) => ({
  id: `11111111-1111-4111-8111-111111111111:22222222-2222-4222-8222-2222222222${10 + index}`,
  name: `Nguyễn Thị Phương Thảo ${index}`,
}))

function requestOf(kind: RequestKind, given: Partial<Request>): Request {
  return {
    ...{ number: 'SC-2026-000012', kind, status: 'submitted', revision: 3, details: details[kind] },
    ...{ createdAt: '2026-11-23T01:30:00.000Z', updatedAt: '2026-11-23T01:30:00.000Z' },
    ...{ requester: { id: 't:hoa', name: 'Lê Minh Hoa', unit: null }, assignee: null, severity: null },
    ...{ major: false, mergedInto: null, follows: null, history: [], actions: [], mayComment: false },
    ...{ mayNote: false, confirmedRevision: null, merged: [], suggestion: null, deadlines: null },
    ...given,
  }
}

/** Every request somebody could be shown: its kind, where it stands, what the person is to it. */
const all = requestKinds.flatMap((kind) =>
  requestStatuses.flatMap((status) =>
    [false, true].flatMap((major) =>
      Object.entries(people).flatMap(([who, standings]) => {
        const actions = openActions({ kind, status, major }, standings)
        const helps = standings.includes('helpdesk')
        const request = requestOf(kind, { status, major, actions, mayComment: true, mayNote: helps })
        return actions.length ? [{ name: `${kind} ${status}${major ? ' major' : ''}, ${who}`, request }] : []
      }),
    ),
  ),
)
const idsOf = (buttons: Button[]): string[] =>
  buttons.flatMap(({ asks = [] }) => asks).map((input) => input.id)

test.each(languages)('no card of any request asks too much at once (%s)', (language) => {
  expect(all.length).toBeGreaterThan(60)
  for (const { name, request } of all) {
    const buttons = buttonsFor(request, language, 'triage', colleagues)
    const ids = idsOf(buttons)
    expect([name, buttons.length]).toEqual([name, Math.min(buttons.length, 10)])
    expect([name, ids]).toEqual([name, [...new Set(ids)]])
    const titles = buttons.map(({ title }) => title)
    expect([name, titles]).toEqual([name, [...new Set(titles)]])
  }
})

test('of every request the buttons make a card Teams shows', () => {
  for (const kind of requestKinds) {
    for (const { name, request } of all.filter(({ request: { kind: of } }) => of === kind)) {
      const buttons = buttonsFor(request, 'vi', 'status', colleagues)
      const values = { title: 'A', facts: [], text: '', note: '', buttons, more: 'Thêm…' }
      expect([name, lintCard(fillCard('status', values).card)]).toEqual([name, []])
    }
  }
})

/** What a person fills in who takes the first choice and writes something wherever text is asked. */
const filledIn = ({ asks = [] }: Button): Record<string, string> =>
  Object.fromEntries(
    asks.map(({ id, kind, value, choices = [] }) => {
      const written = id.endsWith('_into') ? 'sc 2026 1' : 'viết gì đó'
      return [id, value ?? (kind === 'choice' ? (choices[0]?.value ?? '') : written)]
    }),
  )

test('every button, filled in, makes a write the contract takes', () => {
  const sent = new Set<string>()
  for (const { name, request } of all) {
    for (const button of buttonsFor(request, 'vi', 'details', colleagues)) {
      if (button.data.do === 'amend') continue
      expect(button.data).toEqual({
        do: 'desk',
        number: request.number,
        revision: 3,
        action: expect.any(String),
        card: 'details',
      })
      const action = String(button.data.action)
      const wanted = wantedOf({ number: request.number, revision: 3, action }, filledIn(button))
      expect([name, action, submissionOf(wanted)]).toEqual([name, action, expect.any(Object)])
      sent.add(action)
    }
  }
  // 'amend' opens a form of its own; 'expire' is the service's.
  const hidden: RequestAction[] = ['amend', 'expire']
  expect([...sent].sort()).toEqual([...requestActions.filter((one) => !hidden.includes(one)), 'talk'].sort())
})

test('what changes most comes first, and what is left out can be typed', () => {
  const titles = (given: Partial<Request>, kind: RequestKind = 'incident') =>
    buttonsFor(requestOf(kind, given), 'vi', 'details', colleagues).map(({ title }) => title)
  const actions = openActions({ kind: 'incident', status: 'submitted', major: false }, ['helpdesk'])
  expect(titles({ actions, mayComment: true, mayNote: true })).toEqual([
    'Nhận xử lý',
    'Phân loại',
    'Hỏi lại người gửi',
    'Gộp trùng',
    'Giao xử lý',
    'Trao đổi',
  ])
  expect(titles({ actions: ['confirm', 'ask', 'reject'] }, 'account-request')).toEqual([
    'Xác nhận',
    'Hỏi lại người gửi',
    'Từ chối',
  ])
})

test('triage starts from what the service suggests until somebody decided', () => {
  const suggestion = {
    category: 'digital-signature' as const,
    categoryConfidence: 0.8,
    severity: 2 as const,
    severityConfidence: 0.6,
    urgency: null,
    similar: [],
  }
  const chosen = (given: Partial<Request>) =>
    buttonsFor(requestOf('incident', { actions: ['triage'], ...given }), 'vi', 'details')[0]?.asks?.map(
      ({ value }) => value,
    )
  expect(chosen({ suggestion })).toEqual(['digital-signature', '2'])
  expect(chosen({})).toEqual(['slow-or-down', undefined])
  expect(chosen({ status: 'triaged', severity: 3, suggestion: null })).toEqual(['slow-or-down', '3'])
})

test('settling offers those who have no outcome yet, and nobody is left to settle twice', () => {
  const request = requestOf('account-request', { status: 'in-progress', actions: ['settle', 'resolve'] })
  const [settle] = buttonsFor(request, 'vi', 'details')
  expect(settle?.asks?.[0]?.choices).toEqual([
    { title: 'Trần Thu Hà (ha@moit.example)', value: 'ha@moit.example' },
    { title: 'Phạm Chi (chi@moit.example)', value: 'chi@moit.example' },
  ])
})

test('only the helpdesk chooses who may read a comment', () => {
  const asks = (mayNote: boolean) =>
    buttonsFor(requestOf('incident', { mayComment: true, mayNote }), 'vi', 'details')[0]?.asks?.map(
      ({ id }) => id,
    )
  expect(asks(true)).toEqual(['talk_comment', 'talk_audience'])
  expect(asks(false)).toEqual(['talk_comment'])
})

const base = { number: 'SC-2026-000012', revision: 3 }
test.each([
  [
    'the inputs of other small forms are left alone',
    { action: 'ask' },
    { ask_comment: ' máy nào? ', reject_comment: 'không', triage_severity: '2' },
    { name: 'moveRequest', body: { ...base, action: 'ask', comment: 'máy nào?' } },
  ],
  [
    'a severity is a number',
    { action: 'triage' },
    { triage_severity: '2', triage_category: 'other' },
    { name: 'moveRequest', body: { ...base, action: 'triage', severity: 2, category: 'other' } },
  ],
  ['a severity that is none', { action: 'triage' }, { triage_severity: '9' }, undefined],
  ['a merge into nothing', { action: 'merge' }, { merge_into: 'cái kia' }, undefined],
  [
    'a number typed as people type it',
    { action: 'merge' },
    { merge_into: 'sc 2026 7' },
    { name: 'moveRequest', body: { ...base, action: 'merge', into: 'SC-2026-000007' } },
  ],
  [
    'a comment to everyone',
    { action: 'talk' },
    { talk_comment: 'Chào anh', talk_audience: 'everyone' },
    { name: 'comment', body: { number: base.number, text: 'Chào anh', internal: false } },
  ],
  [
    'a note',
    { action: 'talk' },
    { talk_comment: 'gọi lại sau', talk_audience: 'internal' },
    { name: 'comment', body: { number: base.number, text: 'gọi lại sau', internal: true } },
  ],
  ['a comment of spaces', { action: 'talk' }, { talk_comment: '   ' }, undefined],
  [
    'fields the contract does not know are refused, not passed on',
    { action: 'take' },
    { take_assignee: 't:nam' },
    undefined,
  ],
  ['an amendment cannot be slipped in', { action: 'amend' }, { amend_details: 'x' }, undefined],
])('%s', (_what, { action }, sent, submission) => {
  expect(submissionOf(wantedOf({ ...base, action }, sent))).toEqual(submission)
})
