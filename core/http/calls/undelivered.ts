import { reportUndelivered } from '../../notices/report-undelivered'
import type { Handlers } from '../handlers'

export const undeliveredCalls = (): Pick<Handlers, 'reportUndelivered'> => ({
  reportUndelivered: ({ tx, now, body }) => reportUndelivered(tx, now, body),
})
