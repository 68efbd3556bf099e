import type { AccountRequestBody } from '../../core/contract/account-requests'
import type { Submission } from '../../core/contract/core-api'
import type { IncidentBody } from '../../core/contract/incidents'
import type { BareAction } from '../../core/contract/moves'

let holders = 0

/** For a new holder each time, unless told otherwise. */
export const accountBody = (over: Partial<AccountRequestBody> = {}): AccountRequestBody => ({
  change: 'grant',
  holders: [{ name: 'Trần Thu Hà', email: `holder-${++holders}@moit.example`, role: 'officer' }],
  unit: 'Vụ Kế hoạch',
  effectiveDate: '2026-12-01',
  ...over,
})

export const incidentBody = (over: Partial<Exclude<IncidentBody, { category: 'suspected-leak' }>> = {}) =>
  ({
    category: 'cannot-sign-in',
    description: 'Đăng nhập báo lỗi 500',
    since: '2026-11-23T01:00:00.000Z',
    scope: 'one-person',
    contact: 'máy lẻ 1234',
    ...over,
  }) as IncidentBody

export const account = (over: Partial<AccountRequestBody> = {}): Submission => ({
  name: 'requestAccount',
  body: accountBody(over),
})
export const incident = (over: Parameters<typeof incidentBody>[0] = {}): Submission => ({
  name: 'reportIncident',
  body: incidentBody(over),
})
export const ticket = (question = 'Tệp lớn gửi thế nào?'): Submission => ({
  name: 'askHuman',
  body: { question },
})
export const check = (): Submission => ({ name: 'checkDocument', body: { secrecy: 'secret' } })
export const move = (number: string, action: BareAction, revision: number, comment?: string): Submission => ({
  name: 'moveRequest',
  body: { number, action, revision, ...(comment && { comment }) },
})
