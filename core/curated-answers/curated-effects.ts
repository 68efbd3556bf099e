import type { MoveEffect, MoveEffects } from '../moves/move-effect'
import { refuse } from '../outcome'
import type { RequestRow } from '../requests/request-row'
import { checkAnswer } from './check-answer'
import { lastWriter } from './last-writer'
import { type CuratedDetails, liveVersion } from './live-version'
import { peopleToApprove } from './people-to-approve'

const noUnits = () => false

/** Checked again: what it cites may have been taken out since it was written. */
const approve: MoveEffect<'approve'> = async ({ writing, row }) => {
  const { tx, person, now, holdsUnit = noUnits } = writing
  const details = detailsOf(row)
  const wrong = checkAnswer(details, holdsUnit, now)
  if (wrong) return wrong
  await tx.query(
    `insert into core.curated_versions (number, version, details, written_by, approved_by, approved_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [row.number, details.version, JSON.stringify(details), await lastWriter(tx, row.number), person.id, now],
  )
  return { value: { facts: { version: String(details.version) } } }
}

const amend: MoveEffect<'amend'> = async ({ writing, row, body }) => {
  const { tx, person, now, holdsUnit = noUnits } = writing
  if (body.details.kind !== 'curated-answer') {
    return refuse('invalid-request', {
      errors: [{ path: 'details.kind', message: 'must be a curated answer' }],
    })
  }
  const wrong = checkAnswer(body.details, holdsUnit, now)
  if (wrong) return wrong
  const version = ((await liveVersion(tx, row.number))?.version ?? 0) + 1
  // The questions it was written for stay the same.
  const { gap } = detailsOf(row)
  return {
    value: {
      details: { ...body.details, ...(gap !== undefined && { gap }), version },
      facts: { version: String(version) },
      alsoTell: await peopleToApprove(tx, person.id),
    },
  }
}

/** A change that comes to nothing leads back to the version in use. */
const dropChange: MoveEffect = async ({ writing, row }) => {
  const live = await liveVersion(writing.tx, row.number)
  return { value: live ? { to: 'published', details: live.details } : {} }
}

export const curatedEffects: MoveEffects = { approve, amend, reject: dropChange, withdraw: dropChange }

function detailsOf({ number, details }: RequestRow): CuratedDetails {
  if (details.kind !== 'curated-answer') throw new Error(`core: ${number} is no curated answer`)
  return details
}
