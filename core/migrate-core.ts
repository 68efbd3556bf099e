import { join } from 'node:path'
import type { Database } from '../database/database'
import { migrate } from '../database/migrate'
import { seedDays } from './calendar/seed-days'
import { installJobs } from './jobs/install-jobs'

export const coreMigrations = { schema: 'core', folder: join(__dirname, 'migrations') }

export async function migrateCore(database: Database): Promise<string[]> {
  const newly = await migrate(database, coreMigrations)
  await installJobs(database)
  await seedDays(database, new Date())
  return newly
}
