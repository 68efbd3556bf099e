import type { UrgentCategory } from '../../core/contract/incidents'
import type { Understood } from '../understanding/understand'
import { dialogRunning, resumeDialog } from './dialog-step'
import { after, inPersonal, join, reply, type Talk, text, thenSay, wordsOf } from './talk'
import type { TurnResult } from './types'

/** What cannot wait for a form: a person is told at once, and nothing the sender wrote is kept. */
export function raiseAlarm(talk: Talk, alarm: NonNullable<Understood['alarm']>): TurnResult {
  if (alarm === 'password-in-message') {
    const warned = reply(talk, [text(wordsOf(talk).conversation.passwordSeen)])
    return dialogRunning(talk) ? join(warned, resumeDialog(talk)) : warned
  }
  return reportAtOnce(talk, alarm)
}

function reportAtOnce(talk: Talk, category: UrgentCategory): TurnResult {
  const { turn } = talk
  const body = { category, since: turn.at.toISOString() }
  const reported = reply(talk, [], { offer: undefined }, [
    {
      submission: { name: 'reportIncident', body },
      // Never merged with an earlier one: that may have been withdrawn, and two alarms cost less than none.
      idempotencyKey: `alarm:${turn.id}`,
      person: turn.person,
      ...(!inPersonal(talk) && { inPublic: true }),
    },
  ])
  return dialogRunning(talk) ? thenSay(reported, resumeDialog(after(talk, reported))) : reported
}
