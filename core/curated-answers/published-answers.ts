import type { Queryable } from '../../database/database'
import { dayInVietnam } from '../../knowledge/versions/today'
import type { PublishedAnswer } from '../contract/curated-answers'
import type { CuratedDetails } from './live-version'

interface VersionRow {
  number: string
  version: number
  details: CuratedDetails
  approved_at: Date
}

/** The version of each answer approved last, unless it has expired or was closed; oldest number first. */
export async function publishedAnswers(database: Queryable, now: Date): Promise<PublishedAnswer[]> {
  const rows = await database.query<VersionRow>(
    `select distinct on (v.number) v.number, v.version, v.details, v.approved_at
     from core.curated_versions v join core.requests r on r.number = v.number
     where r.status in ('published', 'awaiting-approval')
     order by v.number, v.version desc`,
  )
  const today = dayInVietnam(now)
  return rows.map(toPublished).filter(({ expiresOn }) => expiresOn === null || expiresOn > today)
}

function toPublished({ number, version, details, approved_at }: VersionRow): PublishedAnswer {
  const { question, variants, text, citations, expiresOn = null } = details
  const approvedAt = approved_at.toISOString()
  return { number, version, question, variants, text, citations, expiresOn, approvedAt }
}
