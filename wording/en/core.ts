import type { EmailFacts, core as vietnamese } from '../vi/core'

const ending = [
  'Open the iMOIT assistant in Microsoft Teams and type the number above to see the details.',
  'This message was sent automatically; please do not reply, and do not send passwords or the content of documents by e-mail.',
]
const letter = (lines: (string | null)[]) =>
  ['Dear colleague,', ...lines, ...ending, 'iMOIT assistant'].filter((line) => line !== null).join('\n\n')
const about = ({ kind, number }: EmailFacts) => `${kind} ${number}`
const people = (count: number) => (count === 1 ? '1 person' : `${count} people`)
const resultOf = ({ counts }: EmailFacts) => {
  if (!counts || counts.done + counts.refused < 2) return null
  if (counts.done === 0) return `Result: refused for all ${counts.refused} people.`
  const refused = counts.refused > 0 ? `, refused for ${counts.refused}` : ''
  return `Result: done for ${people(counts.done)}${refused}.`
}

export const core: typeof vietnamese = {
  toRequester: {
    subject: (facts) => `[iMOIT] ${about(facts)}: ${facts.status}`,
    body: (facts) =>
      letter([
        `Your ${facts.kind.toLowerCase()} ${facts.number} has changed.`,
        `Status: ${facts.status}\nBy: ${facts.by}`,
        resultOf(facts),
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
  handOver: {
    subject: (facts) => `[iMOIT] Hand-over reminder: ${about(facts)}`,
    body: (facts) =>
      letter([
        `${about(facts)}, sent by ${facts.requester}, takes effect on ${facts.day}.`,
        'If the user is transferred, retires or leaves, please remind them to hand over in iMOIT before that day, while the account still works.',
      ]),
  },
  effectiveToday: {
    subject: (facts) => `[iMOIT] Effective date reached: ${about(facts)}`,
    body: (facts) =>
      letter([
        `${about(facts)}, sent by ${facts.requester}, takes effect from ${facts.day} and is not finished yet.`,
        `Status: ${facts.status}`,
      ]),
  },
  expiresSoon: {
    subject: (facts) => `[iMOIT] Expires soon: ${about(facts)}`,
    body: (facts) =>
      letter([
        `${about(facts)}, sent by ${facts.requester}, waits for you. Status: ${facts.status}`,
        `Without an answer by the end of ${facts.day} the request expires and has to be sent again.`,
      ]),
  },
  undelivered: {
    subject: (facts) => `[iMOIT] ${about(facts)}: ${facts.status}`,
    body: (facts) =>
      letter([
        'The iMOIT assistant could not reach you in Microsoft Teams, so this e-mail comes instead.',
        `${about(facts)}\nStatus: ${facts.status}\nBy: ${facts.by}`,
        facts.comment && `Comment: ${facts.comment}`,
      ]),
  },
}
