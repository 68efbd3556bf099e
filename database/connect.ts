import { connectPglite } from './connect-pglite'
import { connectPostgresql } from './connect-postgresql'
import type { Database } from './database'

export interface Where {
  /** A PostgreSQL connection string; wins over the folder. */
  url?: string
  /** Where PGlite keeps its files when there is no PostgreSQL. */
  folder?: string
}

/** Opens PostgreSQL when a URL is given, else an embedded PGlite for this one process. */
export const connect = ({ url, folder = '.data/database' }: Where): Promise<Database> =>
  url ? connectPostgresql(url) : connectPglite(folder)
