import type { Talk } from '../conversation/talk'
import type { Colleague } from './buttons-for'

/** Who work can be given to; nobody for those who may not ask. */
export async function colleaguesOf(talk: Talk): Promise<Colleague[]> {
  const asked = await Promise.all(
    (['helpdesk', 'helpdesk-lead', 'administrator'] as const).map((role) =>
      talk.parts.core.read(talk.turn.person, 'people', { query: { role } }),
    ),
  )
  const people = asked.flatMap((read) => (read.outcome === 'found' ? read.value : []))
  return [...new Map(people.map(({ id, name }) => [id, { id, name }])).values()]
}
