import type { HoldsUnit } from '../curated-answers/check-answer'
import type { DecideDocument } from '../document-checks/check-document'
import { curatedAnswerCalls } from './calls/answers'
import { deliveryCalls } from './calls/deliveries'
import { dutyCalls } from './calls/duties'
import { filingCalls } from './calls/filing'
import { healthCalls } from './calls/health'
import { noticeCalls } from './calls/notices'
import { peopleCalls } from './calls/people'
import { recordCalls } from './calls/records'
import { requestCalls } from './calls/requests'
import { settingCalls } from './calls/settings'
import { webhookCalls } from './calls/webhooks'
import type { Handlers } from './handlers'

export interface AnswerParts {
  decideDocument: DecideDocument
  holdsUnit: HoldsUnit
  helpdeskEmail: string | undefined
  /** E-mails are shown only where no mail server sends them. */
  showsEmails: boolean
  production: boolean
  innerHosts: readonly string[]
}

/** What each route of the contract does. */
export const answerCalls = (parts: AnswerParts): Handlers => ({
  ...peopleCalls,
  ...requestCalls(parts),
  ...filingCalls(parts),
  ...noticeCalls,
  ...curatedAnswerCalls(parts.holdsUnit),
  ...dutyCalls,
  ...settingCalls,
  ...webhookCalls(parts),
  ...recordCalls,
  ...deliveryCalls(parts.showsEmails),
  ...healthCalls,
})
