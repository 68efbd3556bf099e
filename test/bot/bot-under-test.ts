import { pino } from 'pino'
import { type BotConfig, readConfig } from '../../bot/config'
import { type BotParts, createBot } from '../../bot/create-bot'
import type { Database } from '../../database/database'
import type { Knowledge } from '../../knowledge/types'
import { openTestDatabase } from '../database/open-test-database'
import { type FakeConnector, startFakeConnector } from './fake-connector'
import { type FakeCore, fakeCore } from './fake-core'
import { takeTurn, tellEvent, tellOutcome } from './tiny-talk'

export const noKnowledge: Knowledge = {
  instruments: [],
  answer: () => ({ outcome: 'not-found', why: 'not-covered', existing: [], candidates: [] }),
  unit: () => undefined,
  cite: () => [],
  units: () => [],
}

export interface Started {
  config?: Partial<BotConfig>
  parts?: Partial<BotParts>
  database?: Database
  connector?: FakeConnector
  core?: FakeCore
}

/** The whole bot over HTTP, with a connector and a core service that tests control. */
export async function startBot({ config, parts, database, connector, core }: Started = {}) {
  const kept = database ?? (await openTestDatabase())
  const teams = connector ?? (await startFakeConnector())
  const service = core ?? fakeCore()
  const log: Record<string, unknown>[] = []
  const logger = pino({ level: 'debug' }, { write: (line: string) => void log.push(JSON.parse(line)) })
  const bot = createBot({
    config: { ...readConfig({ PORT: '0' }), eventsEveryMs: 20, ...config },
    database: kept,
    core: service.api,
    knowledge: noKnowledge,
    takeTurn,
    tellOutcome,
    tellEvent,
    clock: () => new Date('2026-11-23T01:30:00Z'),
    logger,
    ...parts,
  })
  const port = await bot.listen()
  const url = `http://127.0.0.1:${port}`

  const post = async (body: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    const text = await response.text()
    return { status: response.status, text, body: text ? JSON.parse(text) : undefined }
  }

  const stop = async () => {
    await bot.close()
    await teams.close()
    await kept.close()
  }

  return { bot, url, post, database: kept, connector: teams, core: service, log, stop }
}
export type BotUnderTest = Awaited<ReturnType<typeof startBot>>

let people = 0
/** From now on messages are of somebody who never wrote before; returns the 1:1 conversation. */
export function newPerson(): string {
  people += 1
  return `a:hoa-${people}`
}

let ids = 0
/** A message as Teams would send it; every call has a new activity id. */
export function message(
  connector: FakeConnector,
  text: string | undefined,
  more: Record<string, unknown> = {},
) {
  ids += 1
  return {
    type: 'message',
    id: `activity-${ids}`,
    channelId: 'msteams',
    serviceUrl: connector.url,
    from: { id: '29:hoa', name: 'Trần Thị Hoa', aadObjectId: `hoa-${people}` },
    recipient: { id: '28:bot', name: 'Trợ lý iMOIT' },
    conversation: { id: `a:hoa-${people}`, conversationType: 'personal', tenantId: 'tenant' },
    channelData: { tenant: { id: 'tenant' } },
    locale: 'vi-VN',
    ...(text !== undefined && { text }),
    ...more,
  }
}

export async function eventually(holds: () => boolean | Promise<boolean>, withinMs = 5_000): Promise<void> {
  const end = Date.now() + withinMs
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('did not become true in time')
    await new Promise((done) => setTimeout(done, 20))
  }
}
