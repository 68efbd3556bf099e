import type { Queryable } from '../../database/database'
import type { StoredDetails } from '../requests/request-row'

export type CuratedDetails = Extract<StoredDetails, { kind: 'curated-answer' }>

export interface LiveVersion {
  version: number
  details: CuratedDetails
}

/** The version approved last; none before the first approval. */
export async function liveVersion(tx: Queryable, number: string): Promise<LiveVersion | undefined> {
  const [live] = await tx.query<LiveVersion>(
    'select version, details from core.curated_versions where number = $1 order by version desc limit 1',
    [number],
  )
  return live
}
