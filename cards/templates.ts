import type { CardName } from './card-values'
import approval from './templates/approval.json'
import documentResult from './templates/document-result.json'
import form from './templates/form.json'
import help from './templates/help.json'
import notice from './templates/notice.json'
import receipt from './templates/receipt.json'
import requestDetails from './templates/request-details.json'
import requestList from './templates/request-list.json'
import status from './templates/status.json'
import summary from './templates/summary.json'
import triage from './templates/triage.json'
import welcome from './templates/welcome.json'

export const templates: Record<CardName, object> = {
  welcome,
  help,
  form,
  summary,
  receipt,
  'document-result': documentResult,
  'request-list': requestList,
  'request-details': requestDetails,
  notice,
  triage,
  approval,
  status,
}
