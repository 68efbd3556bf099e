import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrateCore } from '../../core/migrate-core'
import { connect } from '../../database/connect'
import { found, recorded } from './expect-outcome'
import { account, incident, move } from './sample-bodies'
import { movableClock, startTestCore, type TestCore } from './start-test-core'
import { testPeople } from './test-people'

const { hoa, bao, nga } = testPeople

test('after a restart on the same folder everything is there, and numbers go on', async () => {
  const home = await mkdtemp(join(tmpdir(), 'imoit-restart-'))
  const clock = movableClock()
  const start = async () => {
    const database = await connect({ folder: join(home, 'database') })
    await migrateCore(database)
    const core = await startTestCore({ database, clock })
    return { core, close: () => core.stop().then(() => database.close()) }
  }
  const state = async (core: TestCore) => ({
    mine: found(await core.clientFor(hoa).myRequests()),
    request: found(await core.clientFor(nga).request(number)),
    events: found(await core.client.events(0)),
  })
  const first = await start()
  const key = 'before-the-restart'
  const asked = account()
  const { number } = recorded(await first.core.clientFor(hoa).submit(asked, key))
  recorded(await first.core.clientFor(bao).submit(move(number, 'confirm', 1)))
  const before = await state(first.core)
  await first.close()
  const second = await start()
  expect(await state(second.core)).toEqual(before)
  expect(recorded(await second.core.clientFor(hoa).submit(asked, key)).number).toBe(number)
  expect(recorded(await second.core.clientFor(hoa).submit(account())).number).toBe('TK-2026-000002')
  await second.close()
  rmSync(home, { recursive: true })
})

test('while the service is away the client says so in time; once it is back, the same call lands once', async () => {
  const core = await startTestCore()
  const person = core.clientFor(hoa)
  await core.pause()
  const began = performance.now()
  expect(await person.submit(incident(), 'kept')).toEqual({ outcome: 'core-unreachable' })
  expect(await person.myRequests()).toEqual({ outcome: 'core-unreachable' })
  expect(performance.now() - began).toBeLessThan(5_000)
  await core.resume()
  const again = incident()
  const landed = recorded(await person.submit(again, 'kept'))
  expect(recorded(await person.submit(again, 'kept'))).toEqual(landed)
  expect(found(await person.myRequests())).toHaveLength(1)
  await core.stop()
})
