import type { Queryable } from '../../database/database'
import {
  type IncidentCategory,
  type IncidentScope,
  isUrgentCategory,
  type SimilarIncident,
} from '../contract/incidents'
import type { Person } from '../contract/people'
import { countFollowers } from '../requests/request-row'

interface SimilarRow {
  number: string
  category: IncidentCategory
  scope: IncidentScope | null
  since: string
  affected: number
}

const dayMs = 24 * 3_600_000

/** Outages are shared, so other units' incidents count; nobody is shown who reported or what they wrote. */
export async function similarIncidents(
  database: Queryable,
  person: Person,
  category: IncidentCategory,
  now: Date,
): Promise<SimilarIncident[]> {
  // A report of a leak or of a stolen account is between its reporter and the helpdesk.
  if (isUrgentCategory(category)) return []
  return database.query<SimilarRow>(
    `select r.number, r.category, r.details->>'scope' as scope, r.details->>'since' as since,
       1 + ${countFollowers} as affected
     from core.requests r join core.people reporter on reporter.id = r.requester_id
     where r.kind = 'incident' and r.category = $1 and r.created_at > $2
       and r.status in ('submitted', 'triaged', 'in-progress', 'needs-information') and r.requester_id <> $3
       and not exists (select 1 from core.affected a where a.number = r.number and a.person_id = $3)
     order by r.details->>'scope' = 'ministry' desc, reporter.unit_id is not distinct from $4 desc,
       affected desc, r.created_at desc
     limit 5`,
    [category, new Date(now.getTime() - dayMs), person.id, person.unit?.id ?? null],
  )
}
