import type { settings as vietnamese } from '../vi/settings'

export const settings: typeof vietnamese = {
  goalsTitle: 'Internal goals, on the working calendar:',
  noGoals: 'No goals are set; nobody is measured against any.',
  goal: (level, parts) => `Level ${level}: ${parts.join(', ')}`,
  respond: (time) => `respond within ${time}`,
  resolve: (time) => `resolve within ${time}`,
  roundTheClock: 'round the clock',
  minutes: (count) => `${count} min`,
  hours: (count) => `${count} h`,
  days: (closeAfter, reopenWithin, expireAfter) =>
    `Closed by itself after ${closeAfter} working days; can be reopened for ${reopenWithin} working days; expires after ${expireAfter} working days without an answer.`,
  howTo:
    'To change them, type for example "set goal level 2: respond 30 minutes, resolve 8 hours", "remove goal level 2", "working calendar 2026".',
  goalUnread:
    'I could not read the goal. Please type for example "set goal level 2: respond 30 minutes, resolve 8 hours".',
  calendarTitle: (year) => `Days off and swap days of ${year}:`,
  noDays: (year) => `No days are known for ${year}.`,
  kinds: {
    holiday: 'holiday',
    compensation: 'compensation',
    'swap-off': 'swapped off',
    'swap-work': 'swapped to work',
  },
  day: (day, kind, name, confirmed) =>
    `${day}: ${kind}, ${name}${confirmed ? '' : ' (not confirmed, does not count)'}`,
  calendarHowTo:
    'To change them, type for example "confirm day 24/11/2026", "holiday 24/11/2026: name; source: …", "working day 22/08/2026: name; source: …", "remove day 24/11/2026".',
  daySaved: (day) => `${day} is in the working calendar.`,
  dayRemoved: (day) => `${day} is no longer in the working calendar.`,
  dayUnknown: (day) => `${day} is not in the working calendar.`,
  dayUnread: 'I could not read the day. Please type for example "holiday 24/11/2026: name; source: …".',
  dayRefused:
    'This day cannot be written: past years are locked, or the kind does not fit the day of the week, or the name is missing.',
}
