const slowMs = 500
// Teams shows it for about three seconds.
const resendMs = 2500

/** Shows that an answer is being worked on once it takes longer than a moment. */
export async function withTyping<T>(typing: () => Promise<void>, work: Promise<T>): Promise<T> {
  let shown: Promise<void> = Promise.resolve()
  const show = (waitMs: number): NodeJS.Timeout =>
    setTimeout(() => {
      // A missing indicator is no reason to fail the turn.
      shown = typing().catch(() => undefined)
      timer = show(resendMs)
    }, waitMs)
  let timer = show(slowMs)
  try {
    return await work
  } finally {
    clearTimeout(timer)
    await shown
  }
}
