import type { Queryable } from '../../database/database'
import type { OrganisationUnit, Person } from '../contract/people'
import { confirmersOf } from '../delegations/confirmers'
import { findUnit, headsOf, type UnitHead } from '../people/units'

export interface Confirmation {
  unit: OrganisationUnit | undefined
  /** Heads and their delegates, without the one who asks; nobody when it needs no confirmation. */
  confirmers: UnitHead[]
  /** A head of the unit asks: that is the confirmation. */
  asksAsHead: boolean
}

/**
 * Who has to confirm what the person asks for a unit, on a day ('YYYY-MM-DD' in Hanoi): its heads, unless it has
 * none or the person is one of them. A delegate who asks is no head: another one confirms.
 */
export async function whoConfirms(
  tx: Queryable,
  person: Person,
  unitText: string,
  day: string,
): Promise<Confirmation> {
  // A unit nobody knows is no way around confirmation: the head of the person's own unit is asked.
  const unit = (await findUnit(tx, unitText)) ?? person.unit ?? undefined
  const heads = unit ? await headsOf(tx, unit.id) : []
  const asksAsHead = heads.some(({ id }) => id === person.id)
  if (!unit || heads.length === 0 || asksAsHead) return { unit, confirmers: [], asksAsHead }
  const confirmers = await confirmersOf(tx, unit.id, day)
  return { unit, confirmers: confirmers.filter(({ id }) => id !== person.id), asksAsHead }
}
