import type { RequestStatus } from '../contract/requests'
import { isLive } from '../life-cycles/transitions'
import type { Move, MoveChanges } from '../moves/move-effect'
import { type Outcome, refuse } from '../outcome'
import { recordRequest } from '../requests/record-request'
import { fileIncident } from './file-incident'

/** Files the same again, linked to the closed one, which stays as it is; refuses while one is open already. */
export async function followUp({ writing, row, comment }: Move): Promise<Outcome<MoveChanges>> {
  const { tx, now } = writing
  const later = await tx.query<{ number: string; status: RequestStatus }>(
    'select number, status from core.requests where follows = $1 order by number desc',
    [row.number],
  )
  const open = later.find(({ status }) => isLive(status) || status === 'merged')
  if (open) return refuse('duplicate-open-request', { number: open.number })
  const { details, severity } = row
  const linked = { follows: row.number, comment }
  const instead =
    details.kind === 'incident'
      ? await fileIncident(writing, { ...details, since: now.toISOString() }, severity, linked)
      : await recordRequest(writing, { kind: row.kind, status: 'submitted', details, ...linked })
  return { value: { instead } }
}
