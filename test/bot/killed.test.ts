import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '../../database/connect'
import { eventually, message, newPerson, startBot } from './bot-under-test'
import { startFakeConnector } from './fake-connector'
import { makeEvent } from './make-event'

test('killed between accepting a form and sending it: it is sent once after the restart, and the person is told', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'imoit-killed-')), 'database')
  const connector = await startFakeConnector()
  const child = fork(join(__dirname, 'dying-bot.ts'), [folder], { execArgv: ['--import', 'tsx'] })
  const { port } = await new Promise<{ port: number }>((ready) => {
    child.once('message', (sent) => ready(sent as { port: number }))
  })
  newPerson()
  const form = message(connector, undefined, { value: { nonce: 'killed-1' } })
  const dead = new Promise((exit) => child.once('exit', exit))
  const post = (url: string) =>
    fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(form),
    })
  await expect(post(`http://127.0.0.1:${port}`)).rejects.toThrow()
  await dead
  expect(connector.texts()).toEqual([])

  const bot = await startBot({ connector, database: await connect({ folder }), config: { leaseSeconds: 1 } })
  await Promise.all([post(bot.url), post(bot.url)])
  await eventually(() => connector.texts().length > 0, 10_000)
  await new Promise((done) => setTimeout(done, 1_500))
  expect(connector.texts()).toEqual(['đã ghi HT-2026-000001'])
  expect(bot.core.recorded.get('killed-1')?.times).toBe(1)

  await bot.bot.close()
  await bot.database.close()
  await connector.close()
  rmSync(folder, { recursive: true, force: true })
})

test('killed between accepting a turn and answering it: the answer is sent by the next process', async () => {
  const connector = await startFakeConnector()
  const first = await startBot({ connector, config: { leaseSeconds: 1 } })
  newPerson()
  await first.post(message(connector, 'một'))
  await eventually(
    async () =>
      (await first.database.query('select 1 from bot.inbox where answered_at is not null')).length === 1,
  )
  await first.bot.close()
  connector.clear()
  await first.database.query(
    `update bot.inbox set answered_at = null, accepted_at = now() - interval '1 minute'`,
  )
  const second = await startBot({ connector, database: first.database, config: { leaseSeconds: 1 } })
  await eventually(() => connector.texts().length === 1)
  expect(connector.texts()).toEqual(['1: một'])
  await second.bot.close()
  await first.database.close()
  await connector.close()
})

test('killed while a card is being posted: one more of it at most, and later events change that one', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'imoit-killed-')), 'database')
  const connector = await startFakeConnector()
  const child = fork(join(__dirname, 'dying-bot.ts'), [folder], { execArgv: ['--import', 'tsx'] })
  const { port } = await new Promise<{ port: number }>((ready) => {
    child.once('message', (sent) => ready(sent as { port: number }))
  })
  const inChannel = message(connector, 'chào', {
    conversation: { id: '19:ho-tro;messageid=1', conversationType: 'channel', tenantId: 'tenant' },
  })
  await fetch(`http://127.0.0.1:${port}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(inChannel),
  })
  connector.clear()
  const dead = new Promise((exit) => child.once('exit', exit))
  connector.answerWith(({ path }) => {
    // Teams has it; the bot never hears so.
    if (path.includes('19%3Aho-tro/')) child.kill('SIGKILL')
    return undefined
  })
  const created = makeEvent({ helpdesk: true })
  child.send([created])
  await dead
  expect(connector.messages('19:ho-tro')).toHaveLength(1)

  connector.answerWith(() => undefined)
  const bot = await startBot({
    connector,
    database: await connect({ folder }),
    config: { leaseSeconds: 1, helpdeskChannels: { usual: '19:ho-tro', special: {} } },
  })
  await eventually(() => connector.messages('19:ho-tro').length === 2, 10_000)
  bot.core.events.push(makeEvent({ event: 'take', request: { ...created.request, revision: 2 } }))
  await eventually(() => connector.updates('19:ho-tro').length === 1, 10_000)
  expect(connector.updates('19:ho-tro')[0]?.path).toContain('sent-2')
  expect(connector.messages('19:ho-tro')).toHaveLength(2)

  await bot.bot.close()
  await bot.database.close()
  await connector.close()
  rmSync(folder, { recursive: true, force: true })
})
