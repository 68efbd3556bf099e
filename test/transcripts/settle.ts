import { setTimeout as pause } from 'node:timers/promises'
import type { Database } from '../../database/database'

const busy = `select
  (select count(*) from bot.broadcasts where done_at is null)
  + (select count(*) from bot.outgoing where state = 'waiting' and reason is null
    and (not_before is null or not_before <= now()))
  -- A delivery not yet marked as answered would be answered once more when its lease runs out.
  + (select count(*) from bot.inbox where answered_at is null) as outgoing,
  (select last from core.event_counter) - coalesce((select position from bot.cursors where name = 'core-events'), 0)
  + (select count(*) from bot.submissions where state = 'waiting')
  -- What failed once, on a busy machine, is said before the talk goes on; e-mail in its place needs the core service.
  + (select count(*) from bot.outgoing where state = 'waiting' and reason is not null
    and (not_before is null or not_before <= now()))
  -- A notice is on its way until it is known whom it waits for.
  + (select count(*) from bot.broadcasts b where done_at is null and (addressed_at is null
      or exists (select 1 from bot.broadcast_people p where p.number = b.number and p.reported is null))) as core`

const patienceMs = 10_000

/** Waits until nothing is under way any more: answers have come with the delivery, now notices and, while the core service is there, what goes to it. */
export async function settle(database: Database, { coreDown }: { coreDown: boolean }): Promise<void> {
  const started = performance.now()
  while (performance.now() - started < patienceMs) {
    const [left] = await database.query<{ outgoing: number; core: number }>(busy)
    if (left?.outgoing === 0 && (coreDown || left.core === 0)) return
    await pause(4)
  }
}

/** What was postponed is due now: a conversation does not wait for real seconds. */
export async function hurry(database: Database, passedMs = 0): Promise<void> {
  await database.exec(`update bot.submissions set next_try = now() where state = 'waiting'`)
  await database.query(
    `update bot.outgoing set next_try = now(), reason = null, not_before = not_before - $1 * interval '1 second'
     where state = 'waiting'`,
    [passedMs / 1000],
  )
}
