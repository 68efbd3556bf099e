import pino from 'pino'
import { readConfig } from '../../bot/config'
import { createBot } from '../../bot/create-bot'
import type { CoreEvent } from '../../core/contract/events'
import { connect } from '../../database/connect'
import { fakeCore } from './fake-core'
import { takeTurn, tellEvent, tellOutcome } from './tiny-talk'

/** A bot in a process of its own that is killed the moment it asks the core service to write; it takes events that it is sent. */
async function start(): Promise<void> {
  const database = await connect({ folder: process.argv[2] })
  const core = fakeCore().api
  let events: CoreEvent[] = []
  process.on('message', (given) => {
    events = given as CoreEvent[]
  })
  const bot = createBot({
    config: {
      ...readConfig({ PORT: '0', EVENTS_EVERY_MS: '100', HELPDESK_CONVERSATION: '19:ho-tro' }),
      leaseSeconds: 1,
    },
    database,
    core: {
      ...core,
      events: async (after) => ({
        outcome: 'found',
        value: events.filter(({ sequence }) => sequence > after),
      }),
      submit: async () => {
        process.kill(process.pid, 'SIGKILL')
        return new Promise(() => {})
      },
    },
    knowledge: {
      instruments: [],
      answer: () => ({ outcome: 'not-found', why: 'not-covered', existing: [], candidates: [] }),
      unit: () => undefined,
      cite: () => [],
      units: () => [],
    },
    takeTurn,
    tellOutcome,
    tellEvent,
    clock: () => new Date(),
    logger: pino({ level: 'silent' }),
  })
  process.send?.({ port: await bot.listen() })
}

void start()
