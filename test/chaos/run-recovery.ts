import { setTimeout as wait } from 'node:timers/promises'
import { incidentBody } from '../core/sample-bodies'
import { type Manner, startSmtpSink } from '../core/smtp-sink'
import { testPeople } from '../core/test-people'
import type { Engine } from '../database/open-test-database'
import { callCore } from './call-core'
import { makePlace } from './make-place'
import { startCoreProcess } from './start-core-process'

/** How soon an e-mail leaves after its cause, and how soon after the process that was sending it was killed. */
export async function runRecovery(engine: Engine) {
  let manner: Manner = 'takes'
  const place = await makePlace(engine)
  const sink = await startSmtpSink((whom) => (whom.includes('@') ? manner : 'takes'))
  const parts = { where: place.where, smtpUrl: sink.url, people: Object.values(testPeople) }
  const first = await startCoreProcess({ ...parts, port: 0 })
  const report = (key: string) =>
    callCore(first.baseUrl, { as: testPeople.hoa, path: '/v1/incidents', body: incidentBody(), key })
  const until = async (holds: () => boolean) => {
    while (!holds()) await wait(1)
  }
  const latencies: number[] = []
  for (let i = 1; i <= 20; i++) {
    while ((await first.left()) > 0) await wait(5)
    const before = sink.delivered.length
    await report(`soon-${i}`)
    const answered = performance.now()
    await until(() => sink.delivered.length > before)
    latencies.push(performance.now() - answered)
  }
  while ((await first.left()) > 0) await wait(5)
  manner = 'hangs'
  const attempts = sink.attempts.length
  await report('killed')
  await until(() => sink.attempts.length > attempts)
  const held = sink.attempts.at(-1)
  await first.kill()
  const killed = performance.now()
  const before = sink.delivered.length
  manner = 'takes'
  const second = await startCoreProcess({ ...parts, port: first.port })
  await until(() => sink.delivered.slice(before).some(({ to }) => to === held))
  const recoverySeconds = Math.round((performance.now() - killed) / 1000)
  await second.stop()
  await sink.stop()
  await place.remove()
  const sorted = latencies.sort((a, b) => a - b).map(Math.round)
  return { engine, recoverySeconds, latencyMs: { median: sorted[10], longest: sorted.at(-1) } }
}
