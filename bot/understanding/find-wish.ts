import { readDocumentQuestion } from '../../knowledge/document-check/document-question'
import type { Question } from '../../knowledge/question/read-question'
import { findAccountKind, wantsAccountAction } from './find-account-kind'
import { incidentSigns, reportVerbs } from './incident-words'
import { checksDocument, seeksPerson } from './wishes'

/** Something the product does, besides answering. */
export type Action = 'account-request' | 'incident-report' | 'document-check' | 'ask-human'

const onAccounts = / (tai khoan|mat khau|account|password|cap quyen|phan quyen) /
const onIncidents = / (su co|incident) /
const onHelp =
  / (huong dan|ho tro|lien he|hotline|so dien thoai|tai lieu huong dan|guide|manual|training|support|contact) /

/** The action a sentence asks for, or the one an answer to it should offer. `text`: folded words, a space at either end. */
export function findWish(read: Question, text: string, asks: boolean): { starts?: Action; offers?: Action } {
  const document = readDocumentQuestion(read.words, read.english)
  const kind = findAccountKind(text)
  const incident = reportVerbs.test(text) || incidentSigns.test(text)
  const sending = document.says.has('sending') && (document.says.has('document') || document.touchesBan)
  const onSystem = document.says.has('channel')
  if (checksDocument(text, document)) return { starts: 'document-check' }
  if (!asks) {
    if (reportVerbs.test(text)) return { starts: 'incident-report' }
    if (kind && wantsAccountAction(text)) return { starts: 'account-request' }
    if (incident) return { starts: 'incident-report' }
    if (seeksPerson(text)) return { starts: 'ask-human' }
    if (kind) return { offers: 'account-request' }
    return sending ? { offers: 'document-check' } : {}
  }
  if (seeksPerson(text)) return { starts: 'ask-human' }
  if (kind === 'recover') return { offers: 'account-request' }
  if (document.touchesBan && (sending || onSystem)) return { offers: 'document-check' }
  if (kind) return { offers: 'account-request' }
  if (incident) return { offers: 'incident-report' }
  if (sending && onSystem) return { offers: 'document-check' }
  if (onAccounts.test(text)) return { offers: 'account-request' }
  if (onIncidents.test(text)) return { offers: 'incident-report' }
  return onHelp.test(text) ? { offers: 'ask-human' } : {}
}
