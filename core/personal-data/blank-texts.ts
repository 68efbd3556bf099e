import { people } from '../../wording/vi/people'
import type { StoredDetails } from '../requests/request-row'

/** An address that reaches nobody, the same each time for the same one. */
export const erasedEmail = (token: string): string => `da-xoa-${token}@erased.invalid`

/** The request without what its requester typed; whom it concerns and what was decided stays. */
export function blankTexts(details: StoredDetails): StoredDetails {
  const { text, name } = people.erased
  switch (details.kind) {
    case 'account-request': {
      const { reason: _reason, ...kept } = details
      return { ...kept, holders: details.holders.map((holder) => ({ ...holder, comment: null })) }
    }
    case 'incident':
      return { ...details, description: null, contact: null }
    case 'help-ticket':
      return { kind: details.kind, question: text, citations: details.citations ?? [] }
    case 'interconnection':
      return { ...details, purpose: text, contactName: name, contactEmail: erasedEmail('lien-he') }
    default:
      return details
  }
}

/** The request without the person of this address among those it concerns. */
export function blankPerson(details: StoredDetails, email: string, token: string): StoredDetails {
  const { name } = people.erased
  if (details.kind === 'interconnection' && details.contactEmail === email) {
    return { ...details, contactName: name, contactEmail: erasedEmail(token) }
  }
  if (details.kind !== 'account-request') return details
  const holders = details.holders.map((holder) =>
    holder.email === email ? { ...holder, name, email: erasedEmail(token), comment: null } : holder,
  )
  return { ...details, holders }
}
