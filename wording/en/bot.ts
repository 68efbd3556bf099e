import type { bot as vietnamese } from '../vi/bot'

export const bot: typeof vietnamese = {
  unexpected: (reference) =>
    `Something went wrong and what you just sent was not processed. Please send it again; if it still fails, tell the helpdesk this reference: **${reference}**.`,
  storeDown: (reference) =>
    `The system is interrupted, so I could not take down what you just sent. Please try again in a few minutes. Reference: **${reference}**.`,
  openPersonally:
    'I could not write to you privately yet. Please open a personal chat with me in Microsoft Teams and send your request there.',
  actionReceived: 'Received.',
  tooFast:
    'You are sending more messages than I can take, so I have paused; the last ones were not processed. Please send them again in half a minute.',
}
