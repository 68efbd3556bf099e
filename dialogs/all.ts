import { accountRequest } from './account-request'
import { askHuman } from './ask-human'
import { breachCancellation } from './breach-cancellation'
import { documentCheck } from './document-check'
import { incidentReport } from './incident-report'
import { interconnection } from './interconnection'
import type { Dialog, DialogId } from './types'

export const dialogs: Record<DialogId, Dialog> = {
  'account-request': accountRequest,
  'incident-report': incidentReport,
  'document-check': documentCheck,
  'ask-human': askHuman,
  interconnection,
  'breach-cancellation': breachCancellation,
}
