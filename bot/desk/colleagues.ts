import type { CoreApi } from '../../core/contract/core-api'
import { type ActingPerson, helpdeskRoles } from '../../core/contract/people'
import type { Colleague } from './buttons-for'

/** Who the person can give work to; nobody for those who may not ask. */
export async function colleaguesOf(core: Pick<CoreApi, 'read'>, person: ActingPerson): Promise<Colleague[]> {
  const asked = await Promise.all(
    helpdeskRoles.map((role) => core.read(person, 'people', { query: { role } })),
  )
  const people = asked.flatMap((read) => (read.outcome === 'found' ? read.value : []))
  return [...new Map(people.map(({ id, name }) => [id, { id, name }])).values()]
}
