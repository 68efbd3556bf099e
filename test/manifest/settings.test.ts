import { readSettings } from '../../manifest/settings'

const complete = {
  TEAMS_APP_ID: '1b4e28ba-2fa1-41d2-883f-0016d3cca427',
  MICROSOFT_APP_ID: '6fa459ea-ee8a-4ca4-894e-db77e160355e',
  PUBLIC_HOST: 'bot.example.vn',
  WEBSITE_URL: 'https://bot.example.vn/',
  PRIVACY_URL: 'https://bot.example.vn/privacy',
  TERMS_URL: 'https://bot.example.vn/terms',
}

const refusal = (change: Record<string, string | undefined>) => {
  const read = readSettings({ ...complete, ...change })
  return read.outcome === 'refused' ? read.sentence : read.outcome
}

test('with nothing set the package is a demo, and other variables do not matter', () => {
  expect(readSettings({ PATH: '/bin', TEAMS_APP_ID: ' ' }).outcome).toBe('demo')
})

test('everything set is taken as it is', () => {
  const read = readSettings({ ...complete, DEVELOPER_NAME: 'Cục Thương mại điện tử' })
  expect(read).toEqual({
    outcome: 'configured',
    settings: { ...complete, DEVELOPER_NAME: 'Cục Thương mại điện tử' },
  })
})

test('every fault is named, in one sentence', () => {
  const read = readSettings({ TEAMS_APP_ID: 'x', PUBLIC_HOST: 'bot.example.vn' })
  expect(read).toEqual({
    outcome: 'refused',
    sentence:
      'No package was built: TEAMS_APP_ID must be an id such as 1b4e28ba-2fa1-41d2-883f-0016d3cca427, not "x"; MICROSOFT_APP_ID is not set; WEBSITE_URL is not set; PRIVACY_URL is not set; TERMS_URL is not set.',
  })
})

test.each([
  'https://bot.example.vn',
  'bot.example.vn/api',
  'bot.example.vn:443',
  '*.example.vn',
  'localhost',
  '127.0.0.1',
  'bot..vn',
  '-bot.example.vn',
])('%s is no public host', (PUBLIC_HOST) => {
  expect(refusal({ PUBLIC_HOST })).toMatch(/PUBLIC_HOST must be/)
})

test.each([
  'http://bot.example.vn/',
  'bot.example.vn',
  'javascript:alert(1)',
  `https://a.vn/${'x'.repeat(2048)}`,
])('%.40s is no public page', (PRIVACY_URL) => {
  expect(refusal({ PRIVACY_URL })).toMatch(/PRIVACY_URL must be a public https/)
})

test('a developer name longer than Teams takes is refused', () => {
  expect(refusal({ DEVELOPER_NAME: 'x'.repeat(33) })).toMatch(/DEVELOPER_NAME must be at most 32/)
})
