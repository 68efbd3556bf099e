import fc from 'fast-check'
import { accountRequestBody } from '../../core/contract/account-requests'
import type { SubmissionName } from '../../core/contract/core-api'
import { documentFacts } from '../../core/contract/document-checks'
import { helpTicketBody } from '../../core/contract/help-tickets'
import { incidentBody } from '../../core/contract/incidents'
import { interconnectionBody } from '../../core/contract/interconnections'
import { dialogs } from '../../dialogs/all'
import { askedFields } from '../../dialogs/asked-fields'
import { step } from '../../dialogs/step'
import type { DialogInput, DialogState } from '../../dialogs/types'
import { dialogIds, known, now, throughJson } from './talk'

const schemas: Partial<Record<SubmissionName, { parse: (body: unknown) => unknown }>> = {
  requestAccount: accountRequestBody,
  reportIncident: incidentBody,
  checkDocument: documentFacts,
  askHuman: helpTicketBody,
  requestInterconnection: interconnectionBody,
}

const likely = [
  'cấp mới',
  'cho tôi',
  'đồng nghiệp',
  'văn thư',
  'bỏ qua',
  'gửi',
  'sửa',
  'quay lại',
  'trợ giúp',
  '1',
  '2',
  '6',
  'hôm nay',
  '25/11',
  'chậm',
  'gửi nhầm',
  'sáng nay',
  'cả phòng',
  'không',
  'không rõ',
  'mật',
  'có',
  'đến',
  'Vụ Kế hoạch',
  'đơn vị',
  'Lan, lan@moit.gov.vn',
  'mật khẩu: Abc@123',
  'mở danh sách rất lâu',
  'hatt@moit.example',
  '',
  '\u0000',
  '${x}',
  '__proto__',
]
const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...likely) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
)
const fieldIds = [
  ...new Set(dialogIds.flatMap((id) => dialogs[id].fields.map((field) => field.id))),
  '__proto__',
  'constructor',
]
const sent = fc.dictionary(fc.constantFrom(...fieldIds), fc.oneof(text, text, text, fc.anything()))
const revision = fc.integer({ min: 0, max: 4 })
const nonce = fc.constantFrom('n1', 'n1', 'n1', 'n2')

const input: fc.Arbitrary<DialogInput> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('text' as const), text }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('form' as const), nonce, revision, values: sent }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('button' as const),
      button: fc.constantFrom('send' as const, 'edit' as const),
      nonce,
      revision,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('command' as const),
      command: fc.constantFrom(
        'back' as const,
        'edit' as const,
        'help' as const,
        'skip' as const,
        'send' as const,
      ),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'resume' as const }) },
)
const said = fc.dictionary(
  fc.constantFrom(
    'kind',
    'forOthers',
    'forSelf',
    'emails',
    'category',
    'since',
    'scope',
    'text',
    'asked',
    'answered',
    'citations',
    'question',
  ),
  fc.oneof(text, fc.array(text), fc.anything()),
)

describe.each(dialogIds)('%s, whatever is said to it', (id) => {
  const dialog = dialogs[id]
  const context = { now, known }

  it('never throws, never sends what the contract refuses, ends when cancelled', () => {
    fc.assert(
      fc.property(said, fc.array(input, { maxLength: 14 }), (first, inputs) => {
        let state: DialogState | undefined
        let result = step(dialog, undefined, { kind: 'open', known, said: first, nonce: 'n1' }, context)
        for (const next of inputs) {
          if (result.submit) schemas[result.submit.name]?.parse(result.submit.body)
          state = throughJson(result.state)
          expect(state).toEqual(result.state)
          if (!state) break
          for (const field of askedFields(dialog, state.values)) {
            const value = state.values[field.id]
            if (value === undefined || typeof value !== 'string') continue
            expect(field.read(value, { now, values: state.values })).toEqual({ value })
          }
          const cancelled = step(dialog, state, { kind: 'command', command: 'cancel' }, context)
          expect(cancelled).toMatchObject({ state: undefined, says: [{ say: 'cancelled' }] })
          expect(cancelled.submit).toBeUndefined()
          result = step(dialog, state, next, context)
          if (result.unread) expect(result.state).toEqual(state)
        }
        if (result.submit) schemas[result.submit.name]?.parse(result.submit.body)
      }),
      { numRuns: 150 },
    )
  })
})
