import type { noticeRoutes } from '../../contract/routes/notices'
import { currentNotices } from '../../notices/current-notices'
import { deliveryReport } from '../../notices/delivery-report'
import { setUnitAddresses } from '../../notices/set-unit-addresses'
import { writeNotice } from '../../notices/write-notice'
import type { HandlersOf } from '../handlers'

export const noticeCalls: HandlersOf<typeof noticeRoutes> = {
  // A draft is announced to nobody.
  writeNotice: ({ body, ...call }) => writeNotice({ ...call, helpdeskEmail: undefined }, body),
  currentNotices: async ({ tx, now }) => ({ value: await currentNotices(tx, now) }),
  deliveryReport: ({ tx, number }) => deliveryReport(tx, number),
  setUnitAddresses: ({ tx, body }) => setUnitAddresses(tx, body),
}
