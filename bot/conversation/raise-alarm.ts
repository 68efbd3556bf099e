import type { UrgentCategory } from '../../core/contract/incidents'
import type { Understood } from '../understanding/understand'
import { dialogRunning, resumeDialog } from './dialog-step'
import { join, reply, type Talk, text, wordsOf } from './talk'
import type { TurnResult } from './types'

const sameAlarmMs = 10 * 60_000

/** What cannot wait for a form: a person is told at once, and nothing the sender wrote is kept. */
export function raiseAlarm(talk: Talk, alarm: NonNullable<Understood['alarm']>): TurnResult {
  if (alarm === 'password-in-message') {
    const warned = reply(talk, [text(wordsOf(talk).conversation.passwordSeen)])
    return dialogRunning(talk) ? join(warned, resumeDialog(talk)) : warned
  }
  return reportAtOnce(talk, alarm)
}

function reportAtOnce(talk: Talk, category: UrgentCategory): TurnResult {
  // Several sentences about one event within minutes are one alarm, so its time is rounded down to serve as its key.
  const since = new Date(Math.floor(talk.turn.at.getTime() / sameAlarmMs) * sameAlarmMs).toISOString()
  return reply(talk, [], { dialog: undefined, offer: undefined }, [
    {
      submission: { name: 'reportIncident', body: { category, since } },
      idempotencyKey: `alarm:${category}:${since}`,
      person: talk.turn.person,
    },
  ])
}
