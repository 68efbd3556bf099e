import { join } from 'node:path'
import type { Database } from '../database/database'
import { migrate } from '../database/migrate'

export const coreMigrations = { schema: 'core', folder: join(__dirname, 'migrations') }

export const migrateCore = (database: Database): Promise<string[]> => migrate(database, coreMigrations)
