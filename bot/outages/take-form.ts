import { createHash } from 'node:crypto'
import type { Submission } from '../../core/contract/core-api'
import { reply, type Talk } from '../conversation/talk'
import type { TurnResult } from '../conversation/types'
import { type FormOf, type FormValues, showNoticeForm } from './notice-form'
import { readNoticeForm } from './read-form'

/** A form that came back: written or changed as a draft, or shown again with what is wrong. */
export function takeNoticeForm(talk: Talk, of: FormOf, typed: FormValues): TurnResult {
  const { turn, state } = talk
  const read = readNoticeForm(of, typed, turn.at, state.language)
  if ('problems' in read) {
    return reply(talk, [showNoticeForm(of, read.values, read.problems, state.language)])
  }
  const { number, revision, nonce } = of
  const submission: Submission =
    number && revision !== undefined
      ? {
          name: 'moveRequest',
          body: { number, action: 'amend', revision, details: { kind: 'notice', ...read.body } },
        }
      : { name: 'writeNotice', body: read.body }
  const said = createHash('sha256').update(JSON.stringify(read.body)).digest('hex').slice(0, 12)
  return reply(talk, [], {}, [{ submission, idempotencyKey: `notice:${nonce}:${said}`, person: turn.person }])
}
