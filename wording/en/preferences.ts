import type { preferences as vietnamese } from '../vi/preferences'

export const preferences: typeof vietnamese = {
  kinds: {
    requests: 'request updates',
    reminders: 'reminders',
    notices: 'failure and maintenance notices',
    deadlines: 'goal warnings',
  },
  shown: (on, off, quiet) =>
    [
      `I tell you of: ${on.length ? on.join(', ') : 'only what cannot be turned off'}.`,
      off.length ? `Turned off: ${off.join(', ')}.` : '',
      quiet ? `Quiet hours: ${quiet}; what comes then is sent afterwards.` : 'No quiet hours are set.',
      'Urgent security messages, grave incidents while you are on call, requests that wait for your decision and questions that wait for your answer are always sent.',
      'To change this, type for example "mute reminders", "unmute reminders", "quiet hours 18:00-07:00", "no quiet hours".',
    ]
      .filter(Boolean)
      .join('\n\n'),
  muted: (kind) => `Turned off: ${kind}. Type "unmute ${kind}" to get them again.`,
  optOut: (kind) => `To stop messages of this kind, type "mute ${kind}".`,
  unmuted: (kind) => `Turned on: ${kind}.`,
  quiet: (from, until) =>
    `Quiet hours ${from}–${until} are set. What comes then is sent afterwards; urgent security messages, and grave incidents while you are on call, still come at once.`,
  noQuiet: 'Quiet hours are off.',
  badTimes: 'I could not read the times. Please type for example "quiet hours 18:00-07:00".',
  which: (kinds) =>
    `Which kind do you want to turn off or on: ${kinds.join(', ')}? For example: "mute reminders".`,
}
