import type { z } from 'zod'
import type { Queryable } from '../../database/database'
import type { personalDataSchema } from '../contract/personal-data'

export type PersonalData = z.infer<typeof personalDataSchema>

const own = 'select number from core.requests where requester_id = $1'
/**
 * $1 is the person's id, $2 the address. What only the helpdesk may see of a request is not of the person, nor what a
 * unit and the helpdesk keep between them: that an account is cancelled for a breach.
 */
const parts: Record<string, string> = {
  people: 'select * from core.people where id = $1',
  role_grants: 'select * from core.role_grants where person_id = $1 or granted_by = $1',
  delegations: 'select * from core.delegations where head_id = $1 or to_id = $1',
  on_call: 'select * from core.on_call where person_id = $1 or set_by = $1',
  unit_addresses: 'select * from core.unit_addresses where email = $2',
  requests: 'select * from core.requests where requester_id = $1 order by created_at',
  assigned_requests: 'select number, kind, status, created_at from core.requests where assignee_id = $1',
  account_holders: `select r.number, r.status, r.created_at, h.holder
    from core.requests r, jsonb_array_elements(r.details -> 'holders') as h (holder)
    where r.kind = 'account-request' and h.holder ->> 'email' = $2
      and r.details ->> 'change' <> 'cancel-for-breach' order by r.created_at`,
  interconnection_contacts: `select number, status, created_at, details ->> 'contactName' as name,
      details ->> 'contactEmail' as email
    from core.requests where kind = 'interconnection' and details ->> 'contactEmail' = $2 order by created_at`,
  live_accounts: `select * from core.live_accounts where email = $2 and change <> 'cancel-for-breach'`,
  affected: 'select * from core.affected where person_id = $1',
  events: `select sequence, number, event, status, revision, by_id, assignee_id, comment, facts, internal, at
    from core.events where by_id = $1 or (not internal and number in (${own}))
      or (facts ->> 'holder' = $2 and number not in (
        select number from core.requests where details ->> 'change' = 'cancel-for-breach')) order by sequence`,
  emails: `select * from core.emails where recipient = $2 order by id`,
  notice_deliveries: 'select * from core.notice_deliveries where recipient = $1 or recipient = $2',
  feedback: 'select * from core.feedback where person_id = $1 order by id',
  curated_versions: 'select * from core.curated_versions where written_by = $1 or approved_by = $1',
  settings: 'select * from core.settings where updated_by = $1',
  calendar_days: 'select * from core.calendar_days where updated_by = $1',
  webhooks: 'select id, url, kinds, active, created_by, created_at from core.webhooks where created_by = $1',
  idempotency_keys: 'select key, status, created_at from core.idempotency_keys where person_id = $1',
  audit: `select * from core.audit
    where actor_id = $1 or subject = $1 or facts ->> 'assignee' = $1 or facts ->> 'person' = $1 order by sequence`,
}

/** Everything the service holds of one person, by table. */
export async function readPersonalData(
  database: Queryable,
  { id, email }: { id: string; email: string | null },
): Promise<PersonalData> {
  const data: PersonalData = {}
  for (const [part, sql] of Object.entries(parts)) {
    const asked = `with asked as (select $1::text as id, $2::text as email)
      select to_jsonb(part) as row from (${sql}) part, asked`
    const rows = await database.query<{ row: Record<string, unknown> }>(asked, [id, email])
    data[part] = rows.map(({ row }) => row)
  }
  return data
}
