import type { Created } from '../contract/requests'
import { recordEvent } from '../events/record-event'
import type { Outcome } from '../outcome'
import { moveAsSystem } from '../requests/move-as-system'
import { effectOf } from './effects'
import type { Move, MoveChanges } from './move-effect'
import { tellOfMove } from './tell-of-move'

/** An allowed move: its effect, the row, the e-mails, the history, and what follows from it. */
export async function makeMove(move: Move, facts: Record<string, string> = {}): Promise<Outcome<Created>> {
  const { writing, row, body } = move
  const effect = effectOf(row.kind, body.action)
  const effected = effect ? await effect(move) : { value: {} }
  if ('refused' in effected) return effected
  const changes: MoveChanges = { ...effected.value, facts: { ...facts, ...effected.value.facts } }
  if (changes.instead) return { value: changes.instead }
  const created = await store(move, changes)
  for (const { number, action, ...more } of changes.followers ?? []) {
    const { tx, now, helpdeskEmail } = writing
    const followed = await moveAsSystem(tx, number, action, { now, helpdeskEmail, ...more })
    if ('refused' in followed) return followed
  }
  return { value: created }
}

async function store(move: Move, changes: MoveChanges): Promise<Created> {
  const { writing, row, transition, body } = move
  const { tx, person, now } = writing
  const { number, kind } = row
  const status = changes.to ?? ((body.action === 'answer' && row.asked_from) || transition.to)
  const revision = row.revision + 1
  const assigneeId = changes.assigneeId === undefined ? assigneeAfter(move) : changes.assigneeId
  const unitId = changes.unitId === undefined ? row.unit_id : changes.unitId
  await tx.query(
    `update core.requests set status = $2, revision = $3, assignee_id = $4, details = $5, category = $6,
       severity = $7, merged_into = $8, major = $9, confirmed_revision = $10, asked_from = $11, updated_at = $12,
       unit_id = $13, texts_erased_at = null
     where number = $1`,
    [
      number,
      status,
      revision,
      assigneeId,
      JSON.stringify(changes.details ?? row.details),
      changes.category === undefined ? row.category : changes.category,
      changes.severity === undefined ? row.severity : changes.severity,
      changes.mergedInto === undefined ? row.merged_into : changes.mergedInto,
      changes.major ?? row.major,
      changes.confirmedRevision === undefined ? row.confirmed_revision : changes.confirmedRevision,
      body.action === 'ask' ? row.status : status === 'needs-information' ? row.asked_from : null,
      now,
      unitId,
    ],
  )
  const audience = await tellOfMove(move, { ...changes, status, assigneeId, unitId })
  await recordEvent(tx, {
    number,
    revision,
    event: body.action,
    status,
    byId: person.id,
    comment: move.comment,
    assigneeId,
    at: now,
    facts: changes.facts ?? {},
    internal: false,
    ...audience,
  })
  return { number, kind, status, revision, createdAt: row.created_at.toISOString() }
}

function assigneeAfter({ row, body, writing }: Move): string | null {
  if (body.action === 'take') return writing.person.id
  return body.action === 'reopen' ? null : row.assignee_id
}
