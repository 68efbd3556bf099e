import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCoreConfig } from '../../core/config'
import { openapi, openapiText } from '../../core/contract/openapi'
import { problemCodes } from '../../core/contract/problems'
import { routes } from '../../core/contract/routes'

test('openapi.json is what the routes say: npm run openapi writes it', () => {
  const file = join(__dirname, '../../core/contract/openapi.json')
  expect(readFileSync(file, 'utf8')).toBe(openapiText())
})

test('every route is described, with what it takes and how it refuses', () => {
  const { paths } = openapi()
  for (const [name, route] of Object.entries(routes)) {
    const operation = paths[route.path]?.[route.method.toLowerCase()] as Record<string, object>
    expect(operation).toMatchObject({ operationId: name, summary: route.summary })
    expect('requestBody' in operation).toBe(route.method === 'POST')
    expect(Object.keys(operation.responses ?? {})).toEqual(
      expect.arrayContaining([String(route.status), '500']),
    )
  }
  expect(JSON.stringify(paths)).toContain(problemCodes[0])
})

describe('configuration', () => {
  const mistakesOf = (env: Record<string, string>) => {
    try {
      readCoreConfig(env)
      return []
    } catch (error) {
      return (error as { mistakes: string[] }).mistakes.map((mistake) => mistake.split(':')[0])
    }
  }

  test('nothing set: local, on loopback, embedded database', () => {
    expect(readCoreConfig({})).toMatchObject({
      production: false,
      port: 3979,
      host: '127.0.0.1',
      databaseFolder: join('.data', 'database'),
      tokenSecret: undefined,
      smtp: undefined,
    })
  })

  test('an empty variable counts as not set', () => {
    expect(readCoreConfig({ CORE_PORT: '', SMTP_URL: '', DATABASE_URL: '' })).toEqual(readCoreConfig({}))
  })

  test('every mistake is named at once', () => {
    const env = {
      CORE_PORT: 'x',
      CORE_SECRET: 'short',
      DATABASE_URL: 'mysql://x',
      SMTP_URL: 'http://x',
      HELPDESK_EMAIL: 'x',
      LOG_LEVEL: 'loud',
    }
    expect(mistakesOf(env).sort()).toEqual([...Object.keys(env), 'MAIL_FROM'].sort())
  })

  test('production does not start without a secret and a database', () => {
    expect(mistakesOf({ NODE_ENV: 'production' }).sort()).toEqual(['CORE_SECRET', 'DATABASE_URL'])
  })
})
