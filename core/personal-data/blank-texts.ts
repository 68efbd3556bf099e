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

interface Person {
  name: string
  email: string
  token: string
}

/** The request without this person among those it concerns, and without their name in what others wrote there. */
export function blankPerson(details: StoredDetails, { name, email, token }: Person): StoredDetails {
  const label = people.erased.name
  const without = (text: string) => text.replaceAll(name, label).replaceAll(email, label)
  if (details.kind === 'interconnection' && details.contactEmail === email) {
    const purpose = without(details.purpose)
    return { ...details, purpose, contactName: label, contactEmail: erasedEmail(token) }
  }
  if (details.kind !== 'account-request') return details
  const holders = details.holders.map((holder) =>
    holder.email === email
      ? { ...holder, name: label, email: erasedEmail(token), comment: null }
      : { ...holder, comment: holder.comment && without(holder.comment) },
  )
  return { ...details, holders, ...(details.reason && { reason: without(details.reason) }) }
}
