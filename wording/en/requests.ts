import type { requests as vietnamese } from '../vi/requests'

export const requests: typeof vietnamese = {
  kinds: {
    'account-request': 'Account request',
    incident: 'Incident',
    'help-ticket': 'Question to the support staff',
    'document-check': 'Document check',
  },
  statuses: {
    'awaiting-confirmation': 'Waiting for the unit to confirm',
    submitted: 'Sent to support',
    'in-progress': 'In progress',
    resolved: 'Resolved',
    rejected: 'Rejected',
    withdrawn: 'Withdrawn',
    closed: 'Closed',
  },
  actions: {
    confirm: 'Confirm',
    take: 'Take',
    resolve: 'Resolve',
    reject: 'Reject',
    withdraw: 'Withdraw',
    reopen: 'Reopen',
    close: 'Close',
  },
  events: {
    created: 'Created',
    'affected-added': 'Affected person added',
    confirm: 'Confirmed by the unit',
    take: 'Taken',
    resolve: 'Resolved',
    reject: 'Rejected',
    withdraw: 'Withdrawn',
    reopen: 'Reopened',
    close: 'Closed',
  },
  checkResults: {
    'must-not-send': 'Must not go through iMOIT',
    'must-send': 'Must go through iMOIT',
    'ask-a-person': 'A competent person has to decide',
  },
  severity: (level) => `Level ${level}`,
  fields: {
    number: 'Number',
    status: 'Status',
    requester: 'Requester',
    unit: 'Unit',
    assignee: 'Handled by',
    severity: 'Severity',
    created: 'Sent on',
    change: 'Request',
    holders: 'For',
    reason: 'Reason',
    effectiveDate: 'From',
    category: 'Category',
    description: 'Description',
    since: 'Since',
    scope: 'Affects',
    contact: 'Contact',
    affected: 'Reported by',
    question: 'Question',
    asked: 'Asked the assistant',
    answered: 'The assistant answered',
    result: 'Result',
  },
  people: (count) => (count === 1 ? '1 person' : `${count} people`),
  list: {
    title: 'My requests',
    text: (count) => (count === 1 ? 'Your latest request:' : `Your latest ${count} requests:`),
    none: 'You have no requests yet. Type "request an account" or "report an incident" to start.',
    more: (left) => `${left} older ones; type a number to see one, such as SC-2026-000001.`,
    open: 'Open',
  },
  queue: {
    title: 'Waiting work',
    text: (count) => `${count} waiting, most severe and oldest first:`,
  },
  details: {
    title: (kind, number) => `${kind} ${number}`,
    historyTitle: 'History',
    historyLine: (event, by, comment) => (comment ? `${event} – ${by}: ${comment}` : `${event} – ${by}`),
    commentLabel: 'Comment (required to reject; never the content of a document)',
  },
  receipt: {
    recorded: (kind) => `Recorded: ${kind}`,
    already: (kind) => `Already sent: ${kind}`,
    next: {
      'awaiting-confirmation':
        'The head of your unit confirms it, then iMOIT support handles it. I will tell you of every change.',
      submitted: 'iMOIT support has received it. I will tell you of every change.',
      'in-progress': 'iMOIT support is working on it. I will tell you of every change.',
      resolved: 'iMOIT support says it is done. If it is not, please reopen the request.',
      rejected: 'The request was rejected.',
      withdrawn: 'The request was withdrawn.',
      closed: 'The request is closed.',
    },
    show: 'Open the request',
    withdraw: 'Withdraw',
  },
  joined: (number) => `You have been added to incident ${number}. I will tell you of every change.`,
  moved: (number, status) => `${number}: ${status}.`,
  similar: (number, affected) =>
    `A similar incident is being handled: ${number} (reported by ${affected}). You can add yourself to it instead of sending a new report.`,
  join: (number) => `Add me to ${number}`,
  refused: {
    'invalid-request': 'The request service did not accept this. Please check the fields and send it again.',
    'not-authenticated':
      'The request service could not confirm who you are. Please try again, or give support the reference below.',
    'not-allowed': 'You are not allowed to do this.',
    'not-found': 'There is no such request among those you may see.',
    'idempotency-key-missing':
      'Something unexpected happened, so nothing was sent. Please try again, or give support the reference below.',
    'idempotency-key-reused':
      'This card was already sent with other content. Type "my requests" to see what was sent.',
    'revision-changed':
      'Somebody else has just changed this request, so I have done nothing. Open the request to see its latest state.',
    'transition-not-allowed':
      'This cannot be done in the present state of the request. Open the request to see its latest state.',
    'duplicate-open-request':
      'A request of the same kind is already open for this account, so I have not sent another.',
    'too-large': 'This is too long to be sent. Please shorten it and send it again.',
    unavailable: 'The request service is interrupted. Please try again in a few minutes.',
    unexpected:
      'Something unexpected happened in the request service. Please try again, or give support the reference below.',
  },
  existing: (number) => `Open request: ${number}.`,
  reference: (code) => `Reference: ${code}`,
  notice: {
    title: (number, event) => `${number}: ${event}`,
    by: 'By',
    comment: 'Comment',
    toRequester:
      'You receive this because you sent or joined the request. Press "Open the request" for details.',
    toConfirm: 'This request of your unit needs your confirmation.',
    toHelpdesk: 'Support staff: open the details to take it.',
  },
}
