import { setTimeout as wait } from 'node:timers/promises'
import { seededRandom } from '../bench/retrieval/seeded-random'
import { startSmtpSink } from '../core/smtp-sink'
import { testPeople } from '../core/test-people'
import type { Engine } from '../database/open-test-database'
import { createActor, type Told } from './act-at-random'
import { compareWithStored } from './compare-with-stored'
import { makePlace } from './make-place'
import { type CoreProcess, startCoreProcess } from './start-core-process'

export interface KillsOptions {
  engine: Engine
  actions: number
  kills: number
  seed: string
  /** Lets the leases of killed workers pass at once instead of waiting for them. */
  hurry: boolean
}

const workers = 6
const { hoa, linh } = testPeople
/** This mailbox does not exist, so that some e-mails must end dead. */
const noMailbox = linh.email

/** People act over HTTP while the service is killed again and again; what became of everything in the end. */
export async function runKills({ engine, actions, kills, seed, hurry }: KillsOptions) {
  const began = performance.now()
  const random = seededRandom(seed)
  const place = await makePlace(engine)
  const sink = await startSmtpSink((whom) => (whom === noMailbox ? 'refuses the recipient' : 'takes'))
  const parts = { where: place.where, smtpUrl: sink.url, people: Object.values(testPeople) }
  let core = await startCoreProcess({ ...parts, port: 0 })
  const { port, baseUrl } = core
  let started = 0
  let answered = 0
  const actors = Array.from({ length: workers }, (_, i) =>
    createActor(`${seed}-${i}`, i % 3 === 0 ? linh : hoa, seededRandom(`${seed} ${i}`), baseUrl),
  )
  const acting = actors.map(async (actor) => {
    while (started++ < actions) {
      await actor.act()
      answered++
    }
  })
  const killing = async () => {
    for (let k = 1; k <= kills; k++) {
      const at = ((k - random()) / kills) * actions * 0.95
      while (answered < at) await wait(2)
      await wait(random() * 30)
      await core.kill()
      core = await startCoreProcess({ ...parts, port })
    }
  }
  await Promise.all([...acting, killing()])
  const acted = performance.now()
  await drain(core, hurry)
  const drained = performance.now()
  await core.stop()
  const told = new Map<string, Told>(actors.flatMap((actor) => [...actor.told]))
  const database = await place.open()
  const differences = await compareWithStored(database, told, sink.delivered)
  await database.close()
  await sink.stop()
  await place.remove()
  return {
    ...{ engine, seed, kills, actions: answered, requests: told.size },
    callsCut: actors.reduce((sum, actor) => sum + actor.cut(), 0),
    ...differences,
    seconds: Math.round((acted - began) / 1000),
    /** From the last action until no job was left. */
    drainSeconds: Math.round((drained - acted) / 1000),
  }
}

/** Until no job is left, or for two minutes none has ended. */
async function drain(core: CoreProcess, hurry: boolean): Promise<void> {
  let fewest = Number.POSITIVE_INFINITY
  let since = performance.now()
  for (;;) {
    const left = await core.left()
    if (left === 0 || performance.now() - since > 120_000) return
    if (left < fewest) since = performance.now()
    fewest = Math.min(fewest, left)
    if (hurry) core.hurry()
    await wait(200)
  }
}
