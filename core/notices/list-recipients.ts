import type { Queryable } from '../../database/database'
import type { OrganisationUnit } from '../contract/people'
import type { Addressee } from './email-notice'

interface UnitRow extends OrganisationUnit {
  /** Its own, else those of its heads. */
  emails: string[]
}

export interface Recipients {
  addressees: Addressee[]
  /** Units without any address. */
  unreached: OrganisationUnit[]
}

/** Where a notice goes by e-mail. Units may share an address: it gets one letter. */
export async function listRecipients(database: Queryable): Promise<Recipients> {
  const units = await database.query<UnitRow>(
    `select u.id, u.name, coalesce(
       (select array_agg(a.email order by a.email) from core.unit_addresses a where a.unit_id = u.id),
       (select array_agg(p.email order by p.email) from core.people p join core.role_grants g on g.person_id = p.id
        where p.unit_id = u.id and g.role = 'unit-head' and p.email is not null),
       '{}') as emails
     from core.units u order by u.name, u.id`,
  )
  const names = new Map<string, string[]>()
  for (const { name, emails } of units) {
    for (const email of emails) names.set(email, [...(names.get(email) ?? []), name])
  }
  return {
    addressees: [...names].map(([email, of]) => ({ email, name: of.join('; ') })),
    unreached: units.filter(({ emails }) => emails.length === 0).map(({ id, name }) => ({ id, name })),
  }
}
