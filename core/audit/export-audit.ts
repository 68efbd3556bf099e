import { stringify } from 'csv-stringify/sync'
import type { Queryable } from '../../database/database'
import { readAuditRows } from './read-audit'

const atOnce = 2_000
const columns = ['sequence', 'at', 'actor', 'action', 'subject', 'facts', 'previous_hash', 'hash']
const byteOrderMark = '\uFEFF'

/** CSV in pieces, for any spreadsheet: UTF-8 with a byte order mark, no cell that would run as a formula. */
export async function* exportAudit(database: Queryable): AsyncGenerator<string> {
  yield byteOrderMark + line(columns)
  let after = 0
  for (;;) {
    const rows = await readAuditRows(database, after, atOnce)
    const last = rows.at(-1)
    if (!last) return
    yield rows
      .map(({ sequence, at, actor, action, subject, facts, previousHash, hash }) =>
        line([
          String(sequence),
          at.toISOString(),
          actor,
          action,
          subject,
          JSON.stringify(facts),
          previousHash,
          hash,
        ]),
      )
      .join('')
    after = last.sequence
  }
}

const line = (cells: string[]) => stringify([cells], { escape_formulas: true, record_delimiter: 'windows' })
