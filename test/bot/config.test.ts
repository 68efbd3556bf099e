import { ConfigError, readConfig } from '../../bot/config'

const complete = {
  NODE_ENV: 'production',
  MICROSOFT_APP_ID: '11111111-2222-3333-4444-555555555555',
  MICROSOFT_APP_PASSWORD: 'password',
  MICROSOFT_APP_TENANT_ID: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee',
  CORE_URL: 'http://core:3979',
  CORE_SECRET: 'a secret of at least thirty-two characters',
  DATABASE_URL: 'postgresql://db/imoit',
}

const mistakesOf = (env: Record<string, string | undefined>): string[] => {
  try {
    readConfig(env)
    return []
  } catch (error) {
    return error instanceof ConfigError
      ? error.mistakes.map((line) => line.split(':')[0] ?? '')
      : ['not a ConfigError']
  }
}

test('with nothing configured it is local: loopback only, no credentials', () => {
  expect(readConfig({})).toMatchObject({
    mode: 'local',
    host: '127.0.0.1',
    port: 3978,
  })
  expect(readConfig({}).credentials).toBeUndefined()
  expect(readConfig({ HOST: '0.0.0.0' }).host).toBe('127.0.0.1')
})

test('complete, it is production for its own tenant only', () => {
  expect(readConfig(complete)).toMatchObject({
    mode: 'production',
    tenants: [complete.MICROSOFT_APP_TENANT_ID],
    serviceHosts: ['smba.trafficmanager.net'],
  })
})

test.each(Object.keys(complete).filter((name) => name !== 'NODE_ENV'))(
  'production refuses to start without %s',
  (name) => {
    expect(mistakesOf({ ...complete, [name]: undefined })).toEqual([name])
    expect(mistakesOf({ ...complete, [name]: ' ' })).toEqual([name])
  },
)

test('NODE_ENV=production alone names everything that is missing', () => {
  expect(mistakesOf({ NODE_ENV: 'production' })).toEqual(Object.keys(complete).slice(1))
})

test.each(['MICROSOFT_APP_ID', 'MICROSOFT_APP_PASSWORD', 'MICROSOFT_APP_TENANT_ID'] as const)(
  '%s alone is no local mode',
  (name) => {
    expect(mistakesOf({ [name]: complete[name] }).length).toBeGreaterThan(3)
  },
)

test('an empty tenant list, a short secret and a wrong port are each named', () => {
  expect(mistakesOf({ ...complete, ALLOWED_TENANT_IDS: ',' })).toEqual(['ALLOWED_TENANT_IDS'])
  expect(mistakesOf({ ...complete, CORE_SECRET: 'short', PORT: 'x' }).sort()).toEqual(['CORE_SECRET', 'PORT'])
})

test('mistakes never repeat the value', () => {
  expect(() => readConfig({ ...complete, CORE_SECRET: 'short-secret' })).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('short-secret') }),
  )
})

test.each([
  [
    'suspected-leak=19:a@thread.tacv2; help-ticket=19:b',
    { 'suspected-leak': '19:a@thread.tacv2', 'help-ticket': '19:b' },
  ],
  ['', {}],
])('channels of the helpdesk: %s', (text, special) => {
  expect(readConfig({ HELPDESK_CHANNELS: text }).helpdeskChannels.special).toEqual(special)
})

test.each(['leak=19:a', 'suspected-leak=a:somebody', 'suspected-leak', '19:a'])(
  'channels of the helpdesk: %s is a mistake',
  (text) => {
    expect(mistakesOf({ HELPDESK_CHANNELS: text })).toEqual(['HELPDESK_CHANNELS'])
  },
)
