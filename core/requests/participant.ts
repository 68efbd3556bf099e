import type { Queryable } from '../../database/database'
import type { Request, RequestSummary } from '../contract/requests'

/** Whether the person added themselves to somebody else's incident. */
export async function isParticipant(database: Queryable, number: string, personId: string): Promise<boolean> {
  const found = await database.query('select 1 from core.affected where number = $1 and person_id = $2', [
    number,
    personId,
  ])
  return found.length > 0
}

const nobody: RequestSummary['requester'] = { id: '', name: '', unit: null }

/** A shared incident as those see it who joined: how it goes, not who reported it or what they wrote. */
export const summaryForParticipant = (summary: RequestSummary): RequestSummary => ({
  ...summary,
  requester: nobody,
})

export const forParticipant = ({ details, history, ...summary }: Request): Request => ({
  ...summary,
  requester: nobody,
  details: details.kind === 'incident' ? { ...details, description: null, contact: null } : details,
  history: history.filter(({ event }) => event !== 'created' && event !== 'affected-added'),
  actions: [],
})
