import type PgBoss from 'pg-boss'
import type { JobData } from './add-job'
import { type Schedule, type ScheduleWork, schedules } from './schedules'

/** Runs one schedule now; a name that is not among them, of a newer release, passes. */
export async function runSchedule(
  name: string,
  work: ScheduleWork,
  among: readonly Schedule[] = schedules,
): Promise<void> {
  await among.find((schedule) => schedule.name === name)?.run(work)
}

/** Puts each schedule up for its present period; of all replicas that do so, the first one counts. */
export async function offerSchedules(boss: PgBoss, offered: readonly Schedule[]): Promise<void> {
  if (offered.length === 0) return
  await boss.insert(
    offered.map(({ name, everySeconds }) => ({
      name: 'run-schedule',
      data: { kind: 'run-schedule', payload: { schedule: name } } satisfies JobData<'run-schedule'>,
      singletonKey: name,
      singletonSeconds: everySeconds,
    })),
  )
}
