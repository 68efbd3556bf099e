import { tellRuling } from '../tell-ruling'
import type { dialogs as vietnamese } from '../vi/dialogs'
import { accountRequest } from './dialog-words/account-request'
import { askHuman } from './dialog-words/ask-human'
import { breachCancellation } from './dialog-words/breach-cancellation'
import { documentCheck } from './dialog-words/document-check'
import { documentResults } from './dialog-words/document-results'
import { incidentReport } from './dialog-words/incident-report'
import { interconnection } from './dialog-words/interconnection'
import { badLine, lineProblems, problems } from './dialog-words/problems'
import { urgent } from './dialog-words/urgent'

export const dialogs: typeof vietnamese = {
  words: {
    'account-request': accountRequest,
    'incident-report': incidentReport,
    'document-check': documentCheck,
    'ask-human': askHuman,
    interconnection,
    'breach-cancellation': breachCancellation,
  },
  problems,
  badLine,
  lineProblems,
  urgent,
  checkFields: {
    secrecy: documentCheck.fields.secrecy.name,
    denunciation: documentCheck.fields.denunciation.name,
    direction: documentCheck.fields.direction.name,
    restricted: documentCheck.fields.restricted.name,
    attachments: documentCheck.fields.attachments.name,
  },
  checkResult: (decision, facts) =>
    decision.result === 'must-send' && !decision.scan && facts?.attachments === 'unknown'
      ? tellRuling({ ...decision, scan: true }, { ...documentResults, scan: documentResults.scanIfAny })
      : tellRuling(decision, documentResults),
  documentResults,
  buttons: { send: 'Send', edit: 'Edit', cancel: 'Cancel', skip: 'Skip' },
  cancelled: (title) => `Cancelled: “${title}”. Nothing was sent.`,
  nothingBefore: 'This is the first question, so there is nothing to go back to.',
  staleForm: 'This card is out of date, so I did nothing. Please use the latest one below.',
  noted: (field, value) => `Noted. ${field}: ${value}.`,
  restarted: 'The assistant was just updated. I kept what you had filled in wherever it still fits.',
  notUnderstoodAtSummary:
    'I did not understand that, so the request stays as above. Press or type “send”, “edit” or “cancel”.',
  notUnderstoodField: 'I did not recognise that item, so nothing was changed.',
  chooseField: 'Which item would you like to change? Type its name or number.',
  fieldChoice: (position, name, value) => (value ? `${position}. ${name}: ${value}` : `${position}. ${name}`),
  summaryNote: 'Nothing is sent until you press “Send”.',
  formOrText: 'Fill in the card, or answer one question at a time by message.',
  helpMoves: 'Type “back” for the previous question, “edit” to change an item, “cancel” to stop.',
  optional: (label) => `${label} (optional)`,
  notGiven: 'not given',
}
