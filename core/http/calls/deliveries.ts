import type { deliveryRoutes } from '../../contract/routes/deliveries'
import { listEmails } from '../../emails/list-emails'
import { readEvents } from '../../events/read-events'
import { reportTeamsDeliveries } from '../../notices/report-teams-deliveries'
import { reportUndelivered } from '../../notices/report-undelivered'
import { refuse } from '../../outcome'
import type { HandlersOf } from '../handlers'

export const deliveryCalls = (showsEmails: boolean): HandlersOf<typeof deliveryRoutes> => ({
  reportTeamsDeliveries: ({ tx, now, body }) => reportTeamsDeliveries(tx, now, body),
  reportUndelivered: ({ tx, now, body }) => reportUndelivered(tx, now, body),
  events: async ({ tx, query }) => ({ value: await readEvents(tx, query.after) }),
  emails: async ({ tx }) => (showsEmails ? { value: await listEmails(tx) } : refuse('not-found')),
})
