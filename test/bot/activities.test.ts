import type { Turn } from '../../bot/conversation/types'
import { type BotUnderTest, message, newPerson, startBot } from './bot-under-test'
import { takeTurn } from './tiny-talk'

let bot: BotUnderTest
const turns: Turn[] = []
let conversation: string
beforeAll(async () => {
  bot = await startBot({
    parts: {
      takeTurn: (turn, state, parts) => {
        turns.push(turn)
        return takeTurn(turn, state, parts)
      },
    },
  })
})
afterAll(() => bot.stop())
beforeEach(async () => {
  bot.connector.clear()
  turns.length = 0
  conversation = newPerson()
})

const channel = { id: '19:kenh@thread.tacv2;messageid=1', conversationType: 'channel', tenantId: 'tenant' }

test('takes out its own mention by what the client marked, and leaves other people’s', async () => {
  await bot.post(
    message(bot.connector, '<at>Trợ lý iMOIT</at> hỏi <at>Lan</at> về iMOIT <at>đây</at>', {
      conversation: channel,
      entities: [
        { type: 'mention', text: '<at>Trợ lý iMOIT</at>', mentioned: { id: '28:bot' } },
        { type: 'mention', text: '<at>Lan</at>', mentioned: { id: '29:lan' } },
      ],
    }),
  )
  expect(turns[0]).toMatchObject({
    place: 'channel',
    input: { kind: 'text', text: 'hỏi <at>Lan</at> về iMOIT <at>đây</at>' },
  })
})

test.each([
  ['a card button', { value: { nonce: 'x' } }, { kind: 'card', data: { nonce: 'x' } }],
  [
    'a file',
    {
      text: 'xem giúp',
      attachments: [{ contentType: 'application/vnd.microsoft.teams.file.download.info' }],
    },
    { kind: 'file' },
  ],
  ['a picture', { attachments: [{ contentType: 'image/png' }] }, { kind: 'file' }],
  [
    'text with its HTML twin',
    { text: 'xin chào', attachments: [{ contentType: 'text/html', content: '<p>xin chào</p>' }] },
    { kind: 'text', text: 'xin chào' },
  ],
  [
    'a quoted message',
    { text: 'đúng', attachments: [{ contentType: 'messageReference' }] },
    { kind: 'text', text: 'đúng' },
  ],
  ['a sticker', { attachments: [{ contentType: 'text/html', content: '<img>' }] }, { kind: 'empty' }],
  ['blanks', { text: ' \n ' }, { kind: 'empty' }],
])('reads %s', async (_name, more, input) => {
  await bot.post(message(bot.connector, undefined, more))
  expect(turns[0]?.input).toEqual(input)
})

test('knows the person, the language and the place', async () => {
  await bot.post(message(bot.connector, 'một', { locale: 'en-US' }))
  expect(turns[0]).toMatchObject({
    place: 'personal',
    locale: 'en-US',
    person: { tenantId: 'tenant', objectId: conversation.slice(2), name: 'Trần Thị Hoa' },
  })
})

test('other clients without tenant and directory are people of the local tenant', async () => {
  await bot.post({
    type: 'message',
    id: 'x-1',
    channelId: 'emulator',
    serviceUrl: bot.connector.url,
    text: 'một',
    from: { id: 'user-1' },
    recipient: { id: 'bot' },
    conversation: { id: 'conv 1|livechat' },
  })
  expect(turns[0]).toMatchObject({ person: { tenantId: 'local', objectId: 'user-1', name: 'user-1' } })
  expect(bot.connector.texts('conv 1|livechat')).toEqual(['1: một'])
})

test('both events of an installation lead to one welcome', async () => {
  const installed = message(bot.connector, undefined, { type: 'installationUpdate', action: 'add' })
  const joined = message(bot.connector, undefined, {
    type: 'conversationUpdate',
    membersAdded: [{ id: '28:bot' }],
  })
  await Promise.all([bot.post(joined), bot.post(installed)])
  expect(bot.connector.texts()).toEqual(['xin chào'])
})

test('other members coming and going, reactions and typing are no turns', async () => {
  for (const more of [
    { type: 'conversationUpdate', membersAdded: [{ id: '29:lan' }] },
    { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] },
    { type: 'typing' },
    { type: 'event', name: 'x' },
  ]) {
    expect((await bot.post(message(bot.connector, undefined, more))).status).toBe(200)
  }
  expect(turns).toHaveLength(0)
})

test('once taken out it does not write there any more, until it is spoken to again', async () => {
  await bot.post(message(bot.connector, 'một'))
  await bot.post(message(bot.connector, undefined, { type: 'installationUpdate', action: 'remove' }))
  const dead = () =>
    bot.database.query<{ reason: string }>(
      'select dead_reason as reason from bot.conversations where conversation = $1',
      [conversation],
    )
  expect(await dead()).toEqual([{ reason: 'removed' }])
  await bot.post(message(bot.connector, 'hai'))
  expect(await dead()).toEqual([{ reason: null }])
})

test('feedback buttons get the empty 200 Teams asks for, unknown invokes 501', async () => {
  const feedback = message(bot.connector, undefined, {
    type: 'invoke',
    name: 'message/submitAction',
    value: { actionName: 'feedback', actionValue: { reaction: 'like' } },
  })
  expect(await bot.post(feedback)).toMatchObject({ status: 200, text: '{}' })
  const other = message(bot.connector, undefined, { type: 'invoke', name: 'composeExtension/query' })
  expect((await bot.post(other)).status).toBe(501)
})

test('Action.Execute is a card button with an invoke answer; repeated, it is answered the same and done once', async () => {
  const execute = message(bot.connector, undefined, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb: 'send', data: { nonce: 'e-1' } } },
  })
  const answers = [await bot.post(execute), await bot.post(execute), await bot.post(execute)]
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
  expect(answers[0]?.body).toMatchObject({
    statusCode: 200,
    type: 'application/vnd.microsoft.activity.message',
  })
  expect(bot.core.recorded.get('e-1')?.times).toBe(1)
  expect(bot.connector.texts()).toHaveLength(1)
})

test('with expectReplies the answer comes back in the response, again for a repeated delivery', async () => {
  const asked = message(bot.connector, 'một', { deliveryMode: 'expectReplies' })
  const first = await bot.post(asked)
  const second = await bot.post(asked)
  expect(first.body.activities.map(({ text }: { text: string }) => text)).toEqual(['1: một'])
  expect(second.body.activities.map(({ text }: { text: string }) => text)).toEqual(['1: một'])
  expect(bot.connector.calls).toHaveLength(0)
})

test('citations are one entity within the limits of Teams, only for positions the text has', async () => {
  await bot.post(message(bot.connector, 'nguồn'))
  const [call] = bot.connector.messages()
  const entities = call?.body.entities as {
    '@type': string
    citation: { position: number; appearance: { name: string; abstract: string } }[]
  }[]
  expect(entities).toHaveLength(1)
  expect(entities[0]?.citation.map(({ position }) => position)).toEqual([1, 2])
  for (const { appearance } of entities[0]?.citation ?? []) {
    expect(appearance.name.length).toBeLessThanOrEqual(80)
    expect(appearance.abstract.length).toBeLessThanOrEqual(160)
    expect(appearance.abstract).toMatch(/mật…$/)
  }
  expect(JSON.stringify(entities)).not.toContain('AIGenerated')
})

test('suggestions are shown in a 1:1 conversation and left out elsewhere', async () => {
  await bot.post(message(bot.connector, 'nguồn'))
  await bot.post(message(bot.connector, 'nguồn', { conversation: channel }))
  const [personal, public_] = bot.connector.messages()
  expect(personal?.body.suggestedActions).toEqual({
    to: ['29:hoa'],
    actions: [{ type: 'imBack', title: 'Trợ giúp', value: 'trợ giúp' }],
  })
  expect(public_?.body.suggestedActions).toBeUndefined()
})
