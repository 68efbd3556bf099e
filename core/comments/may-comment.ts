import { isForBreach } from '../contract/account-requests'
import type { RequestKind, RequestStatus } from '../contract/requests'
import type { Standing } from '../life-cycles/transitions'

interface Place {
  kind: RequestKind
  status: RequestStatus
  details: { kind: string; change?: string }
}

/** What somebody asked for; the others are written by the helpdesk, or decided at once. Of a breach nothing is told. */
const talkedOver: readonly RequestKind[] = ['account-request', 'incident', 'help-ticket', 'interconnection']
const over: readonly RequestStatus[] = ['rejected', 'withdrawn', 'expired', 'closed', 'connected']

/** The requester and the helpdesk, until it is over: who wants to go on then reopens it. */
export const mayComment = ({ kind, status, details }: Place, standings: readonly Standing[]): boolean =>
  talkedOver.includes(kind) && !isForBreach(details) && !over.includes(status) && isParty(standings)

/** Also when it is over: what was learnt late is worth keeping. */
export const mayNote = ({ kind, details }: Place, standings: readonly Standing[]): boolean =>
  talkedOver.includes(kind) && !isForBreach(details) && standings.includes('helpdesk')

export const isParty = (standings: readonly Standing[]): boolean =>
  standings.includes('requester') || standings.includes('helpdesk')
