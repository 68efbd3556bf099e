import type { Database } from '../../database/database'
import { deadQueue, queues } from './kinds'
import { openBoss } from './open-boss'

/** Brings the tables of pg-boss up to date and makes a queue for every kind of job. */
export async function installJobs(database: Database): Promise<void> {
  await database.transaction(async (tx) => {
    // Replicas that start together install one after another.
    if (database.engine === 'postgresql') {
      await tx.query('select pg_advisory_xact_lock(hashtext($1))', ['imoit-install-jobs'])
    }
    const boss = openBoss(tx)
    await boss.start()
    const known = new Set((await boss.getQueues()).map(({ name }) => name))
    if (!known.has(deadQueue)) await boss.createQueue(deadQueue)
    for (const [name, rules] of Object.entries(queues)) {
      if (known.has(name)) await boss.updateQueue(name, { name, ...rules })
      else await boss.createQueue(name, { name, ...rules })
    }
  })
}
