import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { DemoPerson } from '../../core/people/seed-demo-people'
import { drawBelow, type Random, seededRandom } from '../bench/retrieval/seeded-random'
import { incidentBody } from '../core/sample-bodies'
import { startSmtpSink } from '../core/smtp-sink'
import { testPeople } from '../core/test-people'
import { callUntilAnswered } from './call-core'
import { checkHistory, type StoredEvent } from './check-history'
import { makePlace } from './make-place'
import { startCoreProcess } from './start-core-process'

export interface ReplicasOptions {
  people: number
  incidents: number
  /** Of each person. */
  actions: number
  seed: string
}

interface Acknowledged {
  number: string
  action: string
  /** After it. */
  revision: number
  byId: string
}

const deeds = ['take', 'assign', 'resolve', 'reopen', 'comment'] as const
const { hoa, nga } = testPeople
const idOf = ({ tenantId, objectId }: DemoPerson) => `${tenantId}:${objectId}`
const like = (model: DemoPerson, name: string): DemoPerson => ({
  ...model,
  objectId: name,
  name: `${model.name} ${name}`,
  email: `${name}@moit.example`,
})

/** Two services on one PostgreSQL, everybody acting on the same incidents at once; what became of the histories. */
export async function runReplicas({ people, incidents, actions, seed }: ReplicasOptions) {
  const began = performance.now()
  const reporters = Array.from({ length: Math.ceil(people / 5) }, (_, i) => like(hoa, `reporter-${i}`))
  const agents = Array.from({ length: people - reporters.length }, (_, i) => like(nga, `agent-${i}`))
  const place = await makePlace('postgresql')
  const sink = await startSmtpSink()
  const parts = { where: place.where, smtpUrl: sink.url, people: [...reporters, ...agents], port: 0 }
  const replicas = [await startCoreProcess(parts), await startCoreProcess(parts)] as const
  const anyReplica = (random: Random) => replicas[drawBelow(random, 2) === 0 ? 0 : 1].baseUrl

  const filed = new Map<DemoPerson, string[]>()
  await Promise.all(
    Array.from({ length: incidents }, async (_, i) => {
      const reporter = reporters[i % reporters.length] ?? hoa
      const call = { as: reporter, path: '/v1/incidents', body: incidentBody(), key: randomUUID() }
      const { json } = await callUntilAnswered(replicas[i % 2 === 0 ? 0 : 1].baseUrl, call)
      filed.set(reporter, [...(filed.get(reporter) ?? []), json.number])
    }),
  )
  const all = [...filed.values()].flat()
  const acknowledged: Acknowledged[] = []
  const refused: Record<string, number> = {}

  async function act(person: DemoPerson, random: Random): Promise<void> {
    const theirs = filed.get(person) ?? all
    const number = theirs[drawBelow(random, theirs.length)] ?? ''
    const seen = await callUntilAnswered(anyReplica(random), { as: person, path: `/v1/requests/${number}` })
    const open = deeds.filter((deed) => deed === 'comment' || seen.json.actions?.includes(deed))
    const action = open[drawBelow(random, open.length)] ?? 'comment'
    await wait(random() * 20)
    const answered = await callUntilAnswered(anyReplica(random), {
      as: person,
      path: `/v1/requests/${number}/${action === 'comment' ? 'comments' : 'moves'}`,
      body: bodyOf(action, seen.json.revision, random),
      key: randomUUID(),
    })
    if (answered.status < 300) {
      acknowledged.push({ number, action, revision: answered.json.revision, byId: idOf(person) })
    } else {
      const why = `${answered.status} ${answered.json.code}`
      refused[why] = (refused[why] ?? 0) + 1
    }
  }
  const bodyOf = (action: (typeof deeds)[number], revision: number, random: Random) => {
    if (action === 'comment') return { text: 'Đang kiểm tra' }
    const comment = 'Đã xem'
    if (action !== 'assign') return { action, revision, comment }
    return { action, revision, comment, assignee: idOf(agents[drawBelow(random, agents.length)] ?? nga) }
  }

  await Promise.all(
    [...reporters, ...agents].map(async (person) => {
      const random = seededRandom(`${seed} ${person.objectId}`)
      for (let i = 0; i < actions; i++) await act(person, random)
    }),
  )
  while ((await replicas[0].left()) > 0) await wait(100)
  await Promise.all(replicas.map((replica) => replica.stop()))

  const database = await place.open()
  const events = await database.query<StoredEvent>(
    `select e.number, r.kind, e.event, e.status, e.revision, e.by_id
     from core.events e join core.requests r on r.number = e.number order by e.sequence`,
  )
  const repeated = await database.query(
    'select sequence from core.events group by sequence having count(*) > 1',
  )
  await database.close()
  await sink.stop()
  await place.remove()
  const faults = all.flatMap((number) => checkHistory(events.filter((event) => event.number === number)))
  const stored = events.filter(({ event }) => event !== 'created')
  const sameAs = ({ number, action, revision, byId }: Acknowledged) =>
    [number, action === 'comment' ? 'commented' : action, revision, byId].join(' ')
  const told = acknowledged.map(sameAs).sort()
  const kept = stored
    .map(({ number, event, revision, by_id }) => [number, event, revision, by_id].join(' '))
    .sort()
  return {
    ...{ seed, people, incidents, tried: people * actions, acknowledged: acknowledged.length, refused },
    /** Acknowledged, not in a history. */
    lost: told.filter((deed, i) => deed !== kept[i] && !kept.includes(deed)),
    /** More, or fewer, in the histories than were acknowledged. */
    surplus: kept.length - told.length,
    faults,
    sequencesTwice: repeated.length,
    emailsRepeated: sink.delivered.length - new Set(sink.delivered.map(({ text }) => messageId(text))).size,
    seconds: Math.round((performance.now() - began) / 1000),
  }
}

const messageId = (text: string) => /^Message-ID: (.*)$/m.exec(text)?.[1]
