import type { EmailFacts, core as vietnamese } from '../vi/core'

const ending = [
  'Open the iMOIT assistant in Microsoft Teams and type the number above to see the details.',
  'This message was sent automatically; please do not reply, and do not send passwords or the content of documents by e-mail.',
]
const letter = (lines: (string | null)[]) =>
  ['Dear colleague,', ...lines, ...ending, 'iMOIT assistant'].filter((line) => line !== null).join('\n\n')
const about = ({ kind, number }: EmailFacts) => `${kind} ${number}`

export const core: typeof vietnamese = {
  toRequester: {
    subject: (facts) => `[iMOIT] ${about(facts)}: ${facts.status}`,
    body: (facts) =>
      letter([
        `Your ${facts.kind.toLowerCase()} ${facts.number} has changed.`,
        `Status: ${facts.status}\nBy: ${facts.by}`,
        facts.comment && `Comment: ${facts.comment}`,
      ]),
  },
  toConfirm: {
    subject: (facts) => `[iMOIT] Please confirm: ${about(facts)}`,
    body: (facts) =>
      letter([
        `${facts.requester} sent ${facts.kind.toLowerCase()} ${facts.number} for your unit.`,
        'It goes to the iMOIT helpdesk once you have confirmed it.',
      ]),
  },
  toHelpdesk: {
    subject: (facts) => `[iMOIT] New: ${about(facts)}`,
    body: (facts) =>
      letter([`A new ${facts.kind.toLowerCase()} is waiting: ${facts.number}, from ${facts.requester}.`]),
  },
  toHelpdeskUrgent: {
    subject: (facts) => `[iMOIT] URGENT: ${about(facts)}`,
    body: (facts) =>
      letter([
        `There is an urgent security report, ${facts.number}, from ${facts.requester}. Please contact the sender at once.`,
        'Do not discuss the content of secret documents or denunciations by e-mail or in Microsoft Teams.',
      ]),
  },
}
