import type { DelegationFacts, delegations as vietnamese } from '../vi/delegations'

const letter = (line: string, then: string) =>
  [
    'Dear colleague,',
    line,
    then,
    'This message was sent automatically; please do not reply, and do not send passwords or the content of documents by e-mail.',
    'iMOIT assistant',
  ].join('\n\n')

export const delegations: typeof vietnamese = {
  given: {
    subject: ({ unit }) => `[iMOIT] You may confirm account requests of ${unit}`,
    body: ({ head, unit, from, until }: DelegationFacts) =>
      letter(
        `${head} lets you confirm iMOIT account requests of ${unit}, from ${from} to the end of ${until}.`,
        'The iMOIT assistant in Microsoft Teams tells you of each request to confirm. Your own requests are confirmed by somebody else.',
      ),
  },
  ended: {
    subject: ({ unit }) => `[iMOIT] You no longer confirm account requests of ${unit}`,
    body: ({ head, unit }) =>
      letter(
        `${head} has ended the delegation by which you confirmed iMOIT account requests of ${unit}.`,
        'From now on you need not confirm those requests.',
      ),
  },
}
