import type { AccountRequestBody } from '../contract/account-requests'
import type { AccountDetails } from './holder-outcomes'

const fields = ['change', 'holders', 'unit', 'reason', 'effectiveDate'] as const

/** Names of what an amendment asks for differently; never what stood there. */
export const changedFields = (before: AccountDetails, after: AccountRequestBody): string[] =>
  fields.filter((field) => asText(before, field) !== asText(after, field))

function asText(asked: AccountRequestBody, field: (typeof fields)[number]): string {
  if (field !== 'holders') return asked[field] ?? ''
  return JSON.stringify(asked.holders.map(({ name, email, role }) => [name, email, role]))
}
