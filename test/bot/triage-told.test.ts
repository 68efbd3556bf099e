import { newState } from '../../bot/conversation/new-state'
import { tellMove } from '../../bot/desk/tell-outcome'

const submission = {
  name: 'moveRequest',
  body: { number: 'SC-2026-000001', action: 'triage', severity: 1, category: 'suspected-leak', revision: 3 },
} as const
const refused = (path: string, message: string) => {
  const problem = {
    ...{ type: 'urn:problem', title: 'The request is not valid', status: 400, reference: 'ABC234' },
    code: 'invalid-request' as const,
    errors: [{ path, message }],
  }
  return { outcome: 'refused' as const, problem }
}

test.each([
  ['comment', 'required to lower the severity', 'Hạ mức độ cần có lý do'],
  ['category', 'others are merged into it', 'gõ "tách" và mã'],
])('a triage refused for its %s says what to do next', (path, message, said) => {
  const effect = { kind: 'submit', submission } as never
  const told = tellMove(effect, refused(path, message), { ...newState(), language: 'vi' } as never)
  expect(told).toMatchObject([{ kind: 'text', text: expect.stringContaining(said) }])
  expect(told).toMatchObject([{ text: expect.stringContaining('SC-2026-000001') }])
})
