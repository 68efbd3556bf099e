import type { CoreApi } from '../../core/contract/core-api'
import type { CoreEvent } from '../../core/contract/events'

type Current = ReturnType<typeof readCurrent>
const readCurrent = (core: Pick<CoreApi, 'read'>, person: Parameters<CoreApi['read']>[0]) =>
  core.read(person, 'currentNotices')

/** A notice sent through another process is known this much later at most. */
const holdsMs = 2_000

/**
 * The core service with its current notices asked once for everybody: each report of a symptom looks at them, and
 * when iMOIT fails all reports come at once. What this process writes, or hears of, is seen by the next question.
 */
export function rememberNotices(core: CoreApi, clock = () => performance.now()) {
  let last: { asked: Current; at: number } | undefined
  const forget = () => {
    last = undefined
  }

  function current(person: Parameters<CoreApi['read']>[0]): Current {
    if (last && clock() - last.at < holdsMs) return last.asked
    const asked = readCurrent(core, person)
    const mine = { asked, at: clock() }
    last = mine
    const unlessFound = ({ outcome }: { outcome?: string }) => {
      if (outcome !== 'found' && last === mine) forget()
    }
    asked.then(unlessFound, () => unlessFound({}))
    return asked
  }

  const remembering: CoreApi = {
    ...core,
    read: ((person, name, asked) =>
      name === 'currentNotices' ? current(person) : core.read(person, name, asked)) as CoreApi['read'],
    submit: (person, submission, key) =>
      submission.name === 'giveFeedback'
        ? core.submit(person, submission, key)
        : core.submit(person, submission, key).finally(forget),
  }
  return {
    core: remembering,
    heard(events: readonly CoreEvent[]): void {
      if (events.some(({ request }) => request.kind === 'notice')) forget()
    },
  }
}
