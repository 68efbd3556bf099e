import { newState } from '../../bot/conversation/new-state'
import type { Talk } from '../../bot/conversation/talk'
import type { TurnParts } from '../../bot/conversation/types'
import { banner, tellStatus } from '../../bot/outages/current'
import type { CurrentNotice } from '../../core/contract/notices'
import type { Citation, Knowledge } from '../../knowledge/types'

const outage: CurrentNotice = {
  number: 'TB-2026-000001',
  type: 'outage',
  title: 'Không đăng nhập được',
  text: 'Nhiều đơn vị không đăng nhập được.',
  startsAt: '2026-11-23T01:00:00.000Z',
  endsAt: null,
  sentAt: '2026-11-23T01:20:00.000Z',
}
const planned: CurrentNotice = { ...outage, type: 'planned', startsAt: '2026-11-28T15:00:00.000Z' }
const quote = 'Lời văn của đoạn này, đúng từng chữ.'
const article10: Citation = {
  id: 'D10.P1',
  document: '2226-qd-bct',
  path: { part: 'regulation', article: '10', paragraph: '1' },
  heading: '',
  quote,
  notes: [],
  spans: [],
}

/** A talk in which these notices hold, or the service is away, over a regulation with or without Điều 10. */
function talk(notices: CurrentNotice[] | 'away', loaded: Citation[] = []): Talk {
  const read = async () =>
    notices === 'away'
      ? ({ outcome: 'core-unreachable' } as const)
      : ({ outcome: 'found', value: notices } as const)
  const knowledge: Pick<Knowledge, 'cite' | 'instruments'> = {
    instruments: [],
    cite: (id) => loaded.filter((one) => one.id === id),
  }
  const person = { tenantId: 'tenant', objectId: 'hoa', name: 'Hoa' }
  const at = new Date('2026-11-23T01:30:00.000Z')
  return {
    turn: { id: 'turn', input: { kind: 'text', text: '' }, place: 'personal', person, at },
    state: newState(),
    parts: { core: { read }, knowledge } as unknown as TurnParts,
  }
}
const said = async (of: Talk) => JSON.stringify((await tellStatus(of)).replies)
const above = async (of: Talk) => JSON.stringify(await banner(of, ''))

test('while iMOIT fails, what the regulation says of it is quoted word for word where it is loaded', async () => {
  const { replies } = await tellStatus(talk([outage], [article10]))
  const last = replies.at(-1)
  expect(last).toMatchObject({ kind: 'text', text: expect.stringContaining(`> ${quote}`) })
  expect(last).toMatchObject({ citations: [{ position: 1, id: 'D10.P1', quote }] })
  expect(await above(talk([outage], [article10]))).toContain(quote)
})

test('where it is not loaded nothing is said of it, nor of planned work', async () => {
  expect(await said(talk([outage]))).not.toMatch(/Điều 10|quy định/)
  expect(await said(talk([planned], [article10]))).not.toContain(quote)
})

test('above a report stands what is under way, not what is to come', async () => {
  expect(await above(talk([planned, outage]))).toContain('Thông báo sự cố TB-2026-000001')
  expect(await banner(talk([planned]), '')).toEqual([])
  expect(await banner(talk('away'), '')).toEqual([])
})

test('when the service is away, it is not said that all is well', async () => {
  expect(await said(talk('away'))).not.toContain('chưa có thông báo')
})
