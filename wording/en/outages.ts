import type { outages as vietnamese } from '../vi/outages'

const types: (typeof vietnamese)['types'] = {
  outage: 'Notice of a failure',
  planned: 'Notice of maintenance',
  'all-clear': 'Notice of recovery',
  correction: 'Correction',
}

export const outages: typeof vietnamese = {
  types,
  title: (type, number) => `${types[type]} ${number}`,
  fields: {
    starts: 'Starts',
    ends: 'Ends',
    by: 'Sent by',
    sent: 'Sent at',
    endsNotice: 'Ends notice',
    corrects: 'Corrects notice',
  },
  whatNow: {
    outage: 'You need not report this again. Type "imoit status" to see the latest notice.',
    planned: 'Type "imoit status" to see the latest notice.',
    'all-clear': '',
    correction: 'Type "imoit status" to see the latest notice.',
  },
  optOut: 'To get no more of these in Microsoft Teams, type "mute notices".',
  status: {
    ask: { title: 'iMOIT status', text: 'imoit status' },
    none: 'There is no notice of a failure or of maintenance from the iMOIT helpdesk at the moment. If something fails for you, please report an incident.',
    nonePublic: 'There is no notice of a failure or of maintenance from the iMOIT helpdesk at the moment.',
    some: 'The iMOIT helpdesk has sent this notice:',
    more: (count) => `${count} more notices hold.`,
    upcoming: 'This has not begun yet.',
    ifOther: 'If something else than in this notice fails for you, please report an incident.',
  },
  banner:
    'Before you report: the helpdesk has sent the notice below. If this is what you see, you need not report it again; if not, please go on.',
  bannerOnQuestion: 'The helpdesk has sent the notice below.',
  whileDown: 'While iMOIT is failing, the regulation says:',
  whichIsOver: 'Which notice is over?',
  overChoice: (number) => ({ title: `All clear for ${number}`, text: `all clear ${number}` }),
  nothingIsOpen: 'There is no open notice of a failure or of maintenance to end.',
  forHelpdesk: 'This is for the iMOIT helpdesk.',
  form: {
    titles: {
      outage: 'Write a notice of a failure',
      planned: 'Write a notice of maintenance',
      'all-clear': 'Write a notice of recovery',
      correction: 'Write a correction',
    },
    intro:
      'The notice goes to the units by e-mail and to those who use the assistant in Microsoft Teams. You see the whole text and who gets it before it is sent.',
    warning:
      'Do not write the content of secret documents, anything about denunciations, passwords, or personal data of those who reported.',
    title: 'Title',
    text: 'Text',
    starts: 'Starts at',
    ends: 'Ends at',
    timeHint: 'For example 08:30 23/11/2026. Only if it is known.',
    missing: (field) => `Please fill in: ${field.toLowerCase()}.`,
    preview: 'Preview',
    cancel: 'Cancel',
  },
  problems: {
    title: 'The title needs 5 to 120 characters.',
    text: 'The text needs 10 to 2,000 characters.',
    startsAt: 'I could not read the start. Please write it like 08:30 23/11/2026.',
    endsAt: 'I could not read the end. Please write it like 10:30 23/11/2026.',
    startsMissing: 'A notice of maintenance needs a start.',
    endsFirst: 'The end must be after the start.',
  },
  dropped: 'Cancelled. Nothing was sent.',
  preview: {
    title: (title) => `Preview: ${title}`,
    note: 'A draft, sent to nobody yet.',
    check: 'See who gets it and send',
    edit: 'Edit',
    withdraw: 'Discard the draft',
  },
  check: {
    title: (title) => `Send ${title}?`,
    emails: 'E-mail',
    addresses: (count) => `${count} addresses`,
    unreached: 'Units without an address',
    units: (count, names) => `${count} (${names.join(', ')}${count > names.length ? ', …' : ''})`,
    teams: 'Microsoft Teams',
    everybody: 'Everybody who has the assistant and did not mute notices',
    note: 'A notice that was sent cannot be taken back, only corrected.',
    send: (count) => `Send to ${count} addresses`,
  },
  notDraft: (number) => `${number} is no draft any more.`,
  notNotice: (number) => `${number} is not a notice.`,
  notOpen: (number) => `${number} was not sent yet or has ended.`,
  sent: (title) => `Sent: ${title}.`,
  results: (number) => ({ title: 'Deliveries', text: `delivery report ${number}` }),
  report: {
    title: (number) => `Deliveries of ${number}`,
    total: 'Recipients',
    sent: 'Sent',
    waiting: 'Waiting',
    dead: 'Not delivered',
    line: (name, way, reason) => `${name} (${way}): ${reason}`,
    more: (count) => `… and ${count} more.`,
    csv: (number) =>
      `The whole list as CSV: an administrator runs npm run notices -- report ${number} deliveries.csv`,
    ways: { email: 'e-mail', teams: 'Microsoft Teams' },
    reasons: {
      'no-address': 'the unit has no e-mail address',
      superseded: 'not sent any more because a later notice came',
      expired: 'could not be sent in time',
      'conversation-gone': 'no longer uses the assistant',
      blocked: 'blocked or removed the assistant',
      unknown: (code) => `code ${code}`,
    },
  },
  templates: {
    outage: {
      title: (what) => `iMOIT is failing: ${what}`,
      plainTitle: 'iMOIT is failing',
      text: 'iMOIT is failing. The helpdesk knows of it and will send a notice when it works again.',
    },
    planned: {
      title: 'Maintenance of iMOIT',
      text: 'iMOIT is maintained during the time given in this notice. Units are asked to save their work before it starts.',
    },
    'all-clear': {
      title: 'iMOIT works again',
      text: (number) =>
        `What notice ${number} told of has been repaired. If something still fails, please report an incident to the iMOIT assistant.`,
    },
  },
}
