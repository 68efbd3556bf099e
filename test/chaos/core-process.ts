import pino from 'pino'
import { createCore } from '../../core/create-core'
import { smtpMailer } from '../../core/emails/smtp-mailer'
import { migrateCore } from '../../core/migrate-core'
import { type DemoPerson, seedDemoPeople } from '../../core/people/seed-demo-people'
import { connect, type Where } from '../../database/connect'
import type { Database } from '../../database/database'
import { chaosSecret } from './call-core'

export interface CoreProcessParts {
  where: Where
  port: number
  smtpUrl: string
  people: readonly DemoPerson[]
}
export type Asked = 'left' | 'hurry' | 'stop'

/** A core service in a process of its own, which others may kill at any moment. */
async function start({ where, port, smtpUrl, people }: CoreProcessParts): Promise<void> {
  const database = await connect(where)
  await migrateCore(database)
  const [clock] = await database.query<{ now: Date }>('select now()')
  const started = clock?.now ?? new Date()
  await seedDemoPeople(database, people)
  const core = createCore({
    database,
    mailer: smtpMailer(smtpUrl, 'imoit@moit.example'),
    logger: pino({ level: process.env.LOG_LEVEL ?? 'silent' }),
    tokenSecret: chaosSecret,
    helpdeskEmail: 'hotro@moit.example',
    production: false,
    decideDocument: () => ({ result: 'must-send', row: 'any-other', citations: ['D6.K2'], scan: false }),
    holdsUnit: () => false,
  })
  const taken = await core.listen(port)
  process.on('message', async (asked: Asked) => {
    if (asked === 'left') process.send?.({ left: await leftIn(database) })
    if (asked === 'hurry') await hurry(database, started)
    if (asked !== 'stop') return
    await core.close()
    await database.close()
    process.exit(0)
  })
  process.once('disconnect', () => process.exit(0))
  process.send?.({ port: taken })
}

/** E-mails that are neither sent nor dead, and jobs that are neither done nor given up. */
async function leftIn(database: Database): Promise<number> {
  const [row] = await database.query<{ left: number }>(
    `select (select count(*) from core.emails where state = 'waiting')
       + (select count(*) from jobs.job where state <= 'active' and name <> 'run-schedule') as left`,
  )
  return row?.left ?? 0
}

/** As if every pause had gone by, and the lease of every job that an earlier process held. */
async function hurry(database: Database, started: Date): Promise<void> {
  await database.query(
    `update jobs.job set started_on = started_on - interval '1 minute' where state = 'active' and started_on < $1`,
    [started],
  )
  await database.exec(
    `update jobs.job set start_after = now() - interval '1 second' where state < 'active' and start_after > now()`,
  )
}

void start(JSON.parse(process.argv[2] ?? '') as CoreProcessParts)
