import pino from 'pino'
import { readConfig } from '../../bot/config'
import { createBot } from '../../bot/create-bot'
import { connect } from '../../database/connect'
import { fakeCore } from './fake-core'
import { takeTurn, tellEvent, tellOutcome } from './tiny-talk'

/** A bot in a process of its own that is killed the moment it asks the core service to write. */
async function start(): Promise<void> {
  const database = await connect({ folder: process.argv[2] })
  const core = fakeCore().api
  const bot = createBot({
    config: { ...readConfig({ PORT: '0' }), leaseSeconds: 1 },
    database,
    core: {
      ...core,
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
