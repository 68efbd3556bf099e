import type { calendarLetter as vietnamese } from '../vi/calendar-letter'

export const calendarLetter: typeof vietnamese = {
  subject: () => '[iMOIT] The working calendar needs you',
  body: (lines) =>
    [
      'Dear colleague,',
      'Goals and internal deadlines of the iMOIT assistant are counted on the working calendar. Please see to these:',
      lines.join('\n'),
      'In your 1:1 chat with the iMOIT assistant, type "working calendar <year>" to see and confirm days. A day that is not confirmed does not count.',
      'iMOIT assistant',
    ].join('\n\n'),
  noDays: (year) => `- ${year}: no days off are known.`,
  unconfirmed: (day, name) => `- ${day}: ${name}, not confirmed.`,
}
