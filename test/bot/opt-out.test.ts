import { tellEvent } from '../../bot/conversation/tell-event'
import { readWish } from '../../bot/preferences/read-wish'
import type { CoreEvent } from '../../core/contract/events'
import { languages } from '../../wording/language'
import { makeEvent } from './make-event'

const textOf = (
  event: CoreEvent,
  reader: Parameters<typeof tellEvent>[1],
  language: (typeof languages)[number],
) =>
  tellEvent(event, reader, language)
    .map((reply) => (reply.kind === 'card' && reply.card === 'notice' ? reply.values.text : ''))
    .join()
const lead = { id: 'tenant:lead', name: 'Lead' }
const reminded = makeEvent({ event: 'reminded', facts: { what: 'hand-over', on: '2026-12-01' } })
const late = makeEvent({ event: 'deadline-missed', by: lead, people: ['tenant:lead'] })

describe.each(languages)('in %s', (language) => {
  test.each([
    ['reminders', reminded, 'requester'],
    ['deadlines', late, 'lead'],
  ] as const)(
    'a message of %s says what to type to get no more, and that is understood',
    (kind, event, reader) => {
      const [, typed = ''] = /"([^"]+)"\.$/.exec(textOf(event, reader, language)) ?? []
      expect(readWish(typed)).toEqual({ wish: 'mute', kind })
    },
  )

  test('the helpdesk’s channel is told no such thing, nor who must decide', () => {
    const head = makeEvent({ event: 'reminded', request: { status: 'awaiting-confirmation' } })
    for (const [event, reader] of [
      [late, 'helpdesk'],
      [head, 'approver'],
    ] as const)
      expect(textOf(event, reader, language)).not.toMatch(/tắt thông báo|mute/)
  })
})
