import pino from 'pino'
import { queueEmail } from '../../core/emails/queue-email'
import { smtpMailer } from '../../core/emails/smtp-mailer'
import { openBoss } from '../../core/jobs/open-boss'
import { workOff } from '../../core/jobs/work-off'
import type { Database } from '../../database/database'
import { openTestDatabase } from '../database/open-test-database'
import { type Manner, manners, startSmtpSink } from './smtp-sink'

const clock = { now: () => new Date('2026-11-23T01:30:00.000Z') }
const waits = { socketTimeout: 300, wholeMs: 1_000 }
let database: Database

beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

/** Queues one e-mail per address and works until nothing is left to do; what became of each. */
async function sendAll(addresses: readonly string[], mannerFor: (to: string) => Manner) {
  await database.exec('truncate jobs.job; delete from core.emails')
  const sink = await startSmtpSink(mannerFor)
  const mailer = smtpMailer(sink.url, 'imoit@moit.example', waits)
  const parts = {
    database,
    mailer,
    clock,
    logger: pino({ level: 'silent' }),
    production: false,
    schedules: [],
  }
  await database.transaction(async (tx) => {
    for (const recipient of addresses) {
      await queueEmail(tx, clock.now(), { recipient, subject: 'Sự cố', body: 'Xin xem.' })
    }
  })
  let attempts = 0
  for (let taken = 1; taken > 0; attempts += taken) {
    taken = await workOff(openBoss(database), parts, 'send-email', { evenIfNotDue: true })
  }
  mailer.close()
  await sink.stop()
  const rows = await database.query<{ recipient: string; state: string; last_error: string | null }>(
    'select recipient, state, last_error from core.emails order by id',
  )
  return { rows, attempts, delivered: sink.delivered }
}

const moments: Partial<Record<Manner, string>> = {
  'turns the caller away': 'caller',
  'refuses the sender': 'sender',
}

/** What the server does the first time; afterwards it takes everything. */
test.each<[first: Manner, became: string, reason: string | null, attempts: number, copies: number]>([
  ['takes', 'sent', null, 1, 1],
  ['turns the caller away', 'sent', null, 2, 1],
  ['refuses the sender', 'sent', null, 2, 1],
  ['defers the recipient', 'sent', null, 2, 1],
  ['hangs', 'sent', null, 2, 1],
  ['drops in the middle', 'sent', null, 2, 1],
  ['defers the message', 'sent', null, 2, 1],
  ['drops after taking', 'sent', null, 2, 2],
  ['refuses the recipient', 'dead', 'EENVELOPE 550', 1, 0],
  ['refuses the message', 'dead', 'EMESSAGE 554', 1, 0],
])('a server that %s at first: %s, reason %s, after %d attempts, %d copies', async (...row) => {
  const [first, became, reason, attempts, copies] = row
  let tries = 0
  const moment = moments[first] ?? 'hoa@moit.example'
  const sent = await sendAll(['hoa@moit.example'], (to) => (to === moment && tries++ === 0 ? first : 'takes'))
  expect(sent.rows).toEqual([{ recipient: 'hoa@moit.example', state: became, last_error: reason }])
  expect([sent.attempts, sent.delivered.length]).toEqual([attempts, copies])
  const ids = sent.delivered.map(({ text }) => /^Message-ID: (.*)$/m.exec(text)?.[1])
  expect(new Set(ids).size).toBe(Math.min(1, copies))
})

test('a server in all its moods: each e-mail arrives or is dead, with a reason; none is lost', async () => {
  const moods = manners.filter((manner) => !/caller|sender/.test(manner))
  const addresses = Array.from({ length: 24 }, (_, i) => `p${i}@moit.example`)
  const seen = new Map<string, number>()
  const moodOf = (to: string, nth: number) => {
    const at = addresses.indexOf(to)
    return nth < 2 ? (moods[(at + nth * 3) % moods.length] ?? 'takes') : 'takes'
  }
  const { rows, delivered } = await sendAll(addresses, (to) => {
    const nth = seen.get(to) ?? 0
    seen.set(to, nth + 1)
    return addresses.includes(to) ? moodOf(to, nth) : 'takes'
  })
  for (const { recipient, state, last_error } of rows) {
    const met = Array.from({ length: seen.get(recipient) ?? 0 }, (_, nth) => moodOf(recipient, nth))
    const taken = met.filter((mood) => mood === 'takes' || mood === 'drops after taking').length
    const copies = delivered.filter(({ to }) => to === recipient).length
    expect({ recipient, met, copies }).toEqual({ recipient, met, copies: taken })
    expect(copies).toBeLessThanOrEqual(1 + met.filter((mood) => mood === 'drops after taking').length)
    const refused = met.some((mood) => mood.startsWith('refuses'))
    expect([state, last_error !== null]).toEqual(refused ? ['dead', true] : ['sent', false])
  }
})
