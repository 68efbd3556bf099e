import { leaseSeconds } from './kinds'

const longestAttemptMs = (leaseSeconds - 5) * 1_000

/** Ends before the lease does, so that no other worker starts the same job meanwhile. */
export async function inTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(
      () => refuse(Object.assign(new Error('no answer in time'), { code: 'TOO-LATE' })),
      longestAttemptMs,
    )
  })
  await Promise.race([work, late]).finally(() => clearTimeout(timer))
}
