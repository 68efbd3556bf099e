import { callRaw } from './call-raw'
import { startTestCore, type TestCore } from './start-test-core'
import { acting, idOf, testPeople } from './test-people'

let core: TestCore
beforeAll(async () => {
  core = await startTestCore()
})
afterAll(() => core.stop())

test('the bot learns who holds which roles, and at once when one is taken back; people may not ask', async () => {
  const nga = idOf('nga')
  const rolesOfNga = async () => {
    const read = await core.client.roleHolders()
    if (read.outcome !== 'found') throw new Error(read.outcome)
    return read.value.find(({ person }) => person === nga)?.roles
  }
  expect(await rolesOfNga()).toEqual(['helpdesk'])
  await core
    .clientFor(acting(testPeople.nam))
    .submit({ name: 'grantRole', body: { person: nga, role: 'helpdesk', granted: false } })
  expect(await rolesOfNga()).toBeUndefined()
  const asked = await callRaw(core, 'GET', '/v1/role-holders', undefined, { as: testPeople.nam })
  expect(asked.status).toBe(403)
})
