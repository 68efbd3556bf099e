import type { Database } from '../../database/database'

interface Kept {
  table: string
  rows: string
}

/** Remembers what the tables hold now, and puts exactly that back: milliseconds instead of a new database. */
export async function rememberDatabase(database: Database): Promise<() => Promise<void>> {
  const tables = await database.query<{ table: string }>(
    `select schemaname || '.' || tablename as table from pg_tables
     where schemaname in ('core', 'bot') and tablename <> 'migrations' order by 1`,
  )
  const kept: Kept[] = []
  for (const { table } of tables) {
    const [all] = await database.query<{ rows: string | null }>(
      `select json_agg(t)::text as rows from ${table} t`,
    )
    if (all?.rows) kept.push({ table, rows: all.rows })
  }
  const emptied = ['jobs.job', 'jobs.archive', ...tables.map(({ table }) => table)]
  return () =>
    database.transaction(async (tx) => {
      // No trigger and no reference between tables minds in here; truncating them would make every file anew.
      await tx.exec(`set local session_replication_role = replica;
        ${emptied.map((table) => `delete from ${table}`).join(';')};
        select setval(seqrelid, seqstart, false) from pg_sequence
          where seqrelid::regclass::text ~ '^(core|bot)[.]'`)
      for (const { table, rows } of kept) {
        await tx.query(
          `insert into ${table} overriding system value select * from json_populate_recordset(null::${table}, $1::json)`,
          [rows],
        )
      }
    })
}
