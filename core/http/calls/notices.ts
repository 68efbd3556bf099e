import { currentNotices } from '../../notices/current-notices'
import { deliveryReport } from '../../notices/delivery-report'
import { reportTeamsDeliveries } from '../../notices/report-teams-deliveries'
import { setUnitAddresses } from '../../notices/set-unit-addresses'
import { writeNotice } from '../../notices/write-notice'
import type { Handlers } from '../handlers'

export const noticeCalls = (): Pick<
  Handlers,
  'writeNotice' | 'currentNotices' | 'deliveryReport' | 'reportTeamsDeliveries' | 'setUnitAddresses'
> => ({
  // A draft is announced to nobody.
  writeNotice: ({ body, ...call }) => writeNotice({ ...call, helpdeskEmail: undefined }, body),
  currentNotices: async ({ tx, now }) => ({ value: await currentNotices(tx, now) }),
  deliveryReport: ({ tx, number }) => deliveryReport(tx, number),
  reportTeamsDeliveries: ({ tx, now, body }) => reportTeamsDeliveries(tx, now, body),
  setUnitAddresses: ({ tx, body }) => setUnitAddresses(tx, body),
})
