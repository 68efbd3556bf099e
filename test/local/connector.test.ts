import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Activity } from '../../local/connector/activity'
import { type Connector, createConnector, type Speaker } from '../../local/connector/create-connector'
import { readJson, sendJson } from '../../local/connector/http'
import { accountOf } from '../../local/connector/rooms'
import { demoPeople, demoRooms } from '../../local/demo-people'

let connector: Connector
let server: Server
let url: string
let heard: Activity[]
/** What the bot answers. */
let answer: object

beforeEach(async () => {
  heard = []
  answer = {}
  server = createServer((req, res) => {
    if (connector.handle(req, res)) return
    void readJson(req).then((activity) => {
      heard.push(activity as Activity)
      sendJson(res, 200, answer)
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const at = new Date('2026-11-23T01:30:00Z')
  connector = createConnector({
    rooms: demoRooms(),
    botUrl: () => url,
    serviceUrl: () => url,
    clock: () => at,
  })
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

function speaker(key: string, place: 'personal' | 'group' | 'channel' = 'personal'): Speaker {
  const person = demoPeople.find((one) => one.key === key)
  const room = connector.rooms.find((one) => one.key === (place === 'personal' ? `personal-${key}` : place))
  if (!person || !room) throw new Error(`nobody is ${key}`)
  return { person, room }
}

const send = (path: string, body: object, method = 'POST') =>
  fetch(`${url}/v3/conversations${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
const at = (conversation: string) => `/${encodeURIComponent(conversation)}/activities`

test('a typed message arrives as Teams would send it', async () => {
  await connector.say(speaker('staff'), 'xin chào <b>')
  expect(heard[0]).toMatchObject({
    type: 'message',
    channelId: 'msteams',
    text: 'xin chào <b>',
    locale: 'vi-VN',
    from: { aadObjectId: demoPeople[0]?.objectId },
    conversation: { conversationType: 'personal' },
    attachments: [{ contentType: 'text/html', content: '<p>xin chào &lt;b&gt;</p>' }],
  })
  expect(heard[0]?.channelData).toMatchObject({ tenant: { id: heard[0]?.conversation?.tenantId } })
})

test('ids grow even when the clock stands still', async () => {
  await connector.say(speaker('staff'), 'một')
  await connector.say(speaker('staff'), 'hai')
  expect(Number(heard[1]?.id)).toBe(Number(heard[0]?.id) + 1)
})

test('in a group the bot hears only what mentions it', async () => {
  await connector.say(speaker('staff', 'group'), 'không nhắc ai', false)
  await connector.say(speaker('staff', 'group'), 'có nhắc')
  expect(heard.map(({ text }) => text)).toEqual(['<at>Trợ lý iMOIT</at> có nhắc'])
  expect(heard[0]?.entities).toContainEqual(expect.objectContaining({ type: 'mention' }))
})

test('the app is added once: two events, the first without a locale', async () => {
  await connector.open(speaker('staff'))
  await connector.open(speaker('staff'))
  expect(heard.map(({ type, locale }) => [type, locale])).toEqual([
    ['conversationUpdate', undefined],
    ['installationUpdate', 'vi-VN'],
  ])
})

test('what the bot sends, updates and deletes shows in the transcript', async () => {
  const { room } = speaker('staff')
  const sent = (await (await send(at(room.id), { type: 'message', text: 'một' })).json()) as { id: string }
  const events: string[] = []
  connector.transcript.listen(({ kind }) => events.push(kind))
  await send(`${at(room.id)}/${sent.id}`, { type: 'message', text: 'hai' }, 'PUT')
  expect(connector.transcript.entry(sent.id)?.activity.text).toBe('hai')
  await send(`${at(room.id)}/${sent.id}`, {}, 'DELETE')
  expect(connector.transcript.entries()).toEqual([])
  expect((await send(`${at(room.id)}/${sent.id}`, {}, 'PUT')).status).toBe(404)
  expect(events).toEqual(['edited', 'deleted'])
})

test('typing is told and not kept', async () => {
  const events: string[] = []
  connector.transcript.listen(({ kind }) => events.push(kind))
  await send(at(speaker('staff').room.id), { type: 'typing' })
  expect([events, connector.transcript.entries()]).toEqual([['typing'], []])
})

test('a post to the channel opens a thread, and a person answers in it', async () => {
  const { room } = speaker('helpdesk', 'channel')
  const sent = (await (await send(at(room.id), { type: 'message', text: 'sự cố' })).json()) as { id: string }
  const thread = connector.transcript.entry(sent.id)?.conversation
  expect(thread).toBe(`${room.id};messageid=${sent.id}`)
  await connector.submit(speaker('helpdesk', 'channel'), sent.id, { do: 'take' })
  expect(heard[0]).toMatchObject({ conversation: { id: thread }, replyToId: sent.id, value: { do: 'take' } })
})

test('a conversation is created with a person by their account', async () => {
  const { person, room } = speaker('staff')
  const created = await send('', {
    members: [accountOf(person)],
    activity: { type: 'message', text: 'chào' },
  })
  expect(await created.json()).toMatchObject({ id: room.id })
  expect(connector.transcript.entries()).toHaveLength(1)
  expect((await send('', { members: [{ id: '29:stranger' }] })).status).toBe(404)
})

test('members are listed', async () => {
  const { room } = speaker('staff', 'group')
  const members = (await (await fetch(`${url}/v3/conversations/${room.id}/members`)).json()) as unknown[]
  expect(members).toHaveLength(demoPeople.length)
})

test('told to fail, it fails as often as told', async () => {
  connector.faults.fail(429, 1)
  const { room } = speaker('staff')
  const refused = await send(at(room.id), { type: 'message', text: 'một' })
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1'])
  expect((await send(at(room.id), { type: 'message', text: 'một' })).status).toBe(201)
})

test('an unknown conversation is not found', async () => {
  expect((await send(at('a:nowhere'), { type: 'message' })).status).toBe(404)
})

const card = 'application/vnd.microsoft.card.adaptive'
const refreshedFor = (userIds: string[]) => ({
  type: 'message',
  attachments: [
    {
      contentType: card,
      content: {
        type: 'AdaptiveCard',
        refresh: { action: { type: 'Action.Execute', verb: 'refresh', data: { do: 'refresh' } }, userIds },
      },
    },
  ],
})
async function posted(activity: object): Promise<string> {
  const response = await send(at(connector.rooms.find(({ kind }) => kind === 'channel')?.id ?? ''), activity)
  return ((await response.json()) as { id: string }).id
}

test('a card that names its viewers is asked for again by each of them, and by nobody else', async () => {
  const nga = speaker('helpdesk', 'channel')
  const id = await posted(refreshedFor([accountOf(nga.person).id]))
  answer = { statusCode: 200, type: card, value: { type: 'AdaptiveCard', body: ['hers'] } }
  expect(await connector.look(nga, id)).toEqual({ type: 'AdaptiveCard', body: ['hers'] })
  expect(await connector.look(speaker('administrator', 'channel'), id)).toBeUndefined()
  expect(heard).toHaveLength(1)
  expect(heard[0]).toMatchObject({
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: id,
    conversation: { id: expect.stringContaining(`;messageid=${id}`) },
    value: { action: { verb: 'refresh', data: { do: 'refresh' } }, trigger: 'automatic' },
  })
  expect(connector.transcript.entry(id)?.activity.attachments?.[0]?.content).not.toHaveProperty('body')
})

test.each([
  ['a card', { type: card, value: { type: 'AdaptiveCard' } }, { card: { type: 'AdaptiveCard' } }],
  [
    'a text',
    { type: 'application/vnd.microsoft.activity.message', value: 'đã giữ lại' },
    { message: 'đã giữ lại' },
  ],
  ['an error', { type: 'application/vnd.microsoft.error', value: { code: 'x' } }, {}],
])('a press is answered with %s for who pressed, and nothing is posted', async (_what, body, shown) => {
  const nga = speaker('helpdesk', 'channel')
  const id = await posted(refreshedFor([]))
  answer = { statusCode: 200, ...body }
  const { card: shownCard, message } = await connector.execute(nga, id, { verb: 'press', data: {} })
  expect({ ...(shownCard && { card: shownCard }), ...(message && { message }) }).toEqual(shown)
  expect(connector.transcript.entries()).toHaveLength(1)
})
