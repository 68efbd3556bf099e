import type { requestCards as vietnamese } from '../vi/request-cards'

export const requestCards: typeof vietnamese = {
  refresh: 'Refresh',
  latest: 'Latest',
  triage: {
    title: (kind, number) => `${kind} ${number}`,
    urgent:
      'Urgent report about information security. Please contact the reporter at once in the one-to-one chat; do not discuss it here.',
    breach:
      'Only the heads of the unit and iMOIT support may see it. Please open it in a 1:1 chat; name nobody and nothing of the breach here.',
    open: 'Press "View request" to open the details in the one-to-one chat.',
  },
  approval: {
    title: (number) => `Please confirm ${number}`,
    waits:
      'This request of your unit needs your confirmation. The iMOIT helpdesk works on it only after you confirm.',
    confirmed: (by) => `${by} confirmed it. There is nothing left for you to do.`,
    rejected: (by) => `${by} rejected this request.`,
    asked: (by) => `${by} asked for more information; the requester has yet to answer.`,
    amended: 'The requester changed the request, so this card no longer counts. See the new card below.',
    withdrawn: 'The requester withdrew this request.',
    expired: 'This request expired because it was not confirmed.',
    over: 'This request no longer waits for your confirmation.',
  },
  status: { title: (kind, number) => `${kind} ${number}` },
  told: {
    assignee: 'You receive this because you are working on the request.',
    lead: 'Time goals are internal to the helpdesk. Open the request to look at it and assign it.',
    approver: 'You receive this because you confirm the requests of your unit.',
    follower: 'You receive this because you reported the same incident.',
    'on-duty':
      'You receive this because you are on call or have worked on this incident. Open the request to take it.',
  },
  missed: (count) =>
    `${count === 1 ? 'One message' : `${count} messages`} could not reach you here lately and went by e-mail instead. Type "my requests" to see how things stand.`,
  unreachable:
    'The request service is interrupted, so the card is not up to date. Please try again in a few minutes.',
  underWay: 'Received and under way. The card will update itself.',
}
