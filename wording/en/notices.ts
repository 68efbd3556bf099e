import type { NoticeFacts, notices as vietnamese } from '../vi/notices'

const types: Record<NoticeFacts['type'], string> = {
  outage: 'Notice of a failure',
  planned: 'Notice of maintenance',
  'all-clear': 'Notice of recovery',
  correction: 'Correction',
}

const following = ({ type, follows }: NoticeFacts): string | null => {
  if (!follows) return null
  return type === 'correction'
    ? `This notice corrects notice ${follows}. Please follow this one.`
    : `This notice ends notice ${follows}.`
}
const times = ({ starts, ends }: NoticeFacts): string | null =>
  [starts && `Starts: ${starts}`, ends && `Ends: ${ends}`].filter(Boolean).join('\n') || null

export const notices: typeof vietnamese = {
  letter: {
    subject: (notice) => `[iMOIT] ${types[notice.type]} ${notice.number}: ${notice.title}`,
    body: (notice) =>
      [
        'Dear units and colleagues,',
        `${types[notice.type]} about iMOIT, number ${notice.number}`,
        notice.title,
        notice.text,
        times(notice),
        following(notice),
        `Sent by: ${notice.by}, iMOIT helpdesk`,
        'This message was sent automatically; please do not reply, and do not send passwords or the content of documents by e-mail.',
        'iMOIT assistant',
      ]
        .filter(Boolean)
        .join('\n\n'),
  },
  report: {
    columns: {
      number: 'Notice',
      way: 'Way',
      recipient: 'Recipient',
      name: 'Name',
      state: 'State',
      reason: 'Reason',
      at: 'Time (UTC)',
    },
    ways: { email: 'E-mail', teams: 'Microsoft Teams' },
    states: { waiting: 'Waiting', sent: 'Sent', dead: 'Not delivered' },
  },
  cli: {
    usage: 'Usage: npm run notices -- report TB-2026-000001 [file.csv]',
    unknown: (number) => `There is no notice ${number}.`,
    totals: ({ number, total, sent, dead, waiting }) =>
      `${number}: ${total} recipients, ${sent} sent, ${dead} not delivered, ${waiting} waiting.`,
  },
}
