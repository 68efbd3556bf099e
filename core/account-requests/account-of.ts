import type { RequestRow } from '../requests/request-row'
import type { AccountDetails } from './holder-outcomes'

export function accountOf({ number, details }: Pick<RequestRow, 'number' | 'details'>): AccountDetails {
  if (details.kind !== 'account-request') throw new Error(`core: ${number} is no account request`)
  return details
}
