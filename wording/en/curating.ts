import type { curating as vietnamese } from '../vi/curating'

export const curating: typeof vietnamese = {
  byHelpdesk: 'iMOIT support answers:',
  guidance: 'Guidance of iMOIT support (not from the regulation):',
  basis: 'Based on:',
  version: (number, version, day) => `${number}, version ${version}, approved on ${day}.`,
  fullAnswer: (question) => ({
    title: 'See what the regulation says',
    text: `by the regulation: ${question}`,
  }),
  commands: {
    gaps: 'unanswered questions',
    answers: 'written answers',
    write: 'write an answer',
  },
  gaps: {
    title: 'Questions without an answer',
    text: 'Questions alike are counted together, the most asked first.',
    none: 'No question is unanswered or disliked.',
    more: (count) => `${count} more groups.`,
    counts: (unanswered, disliked) =>
      [unanswered ? `${unanswered} not answered` : '', disliked ? `${disliked} not satisfied` : '']
        .filter(Boolean)
        .join(', '),
    beingAnswered: (number) => `${number} is written for it`,
    group: (id) => `Group ${id}`,
    write: 'Write an answer',
    next: 'More',
  },
  answers: {
    title: 'Answers written by iMOIT support',
    text: 'Those that wait for approval first, then those in use.',
    none: 'There is none yet. Type "write an answer" to write one.',
    more: (count) => `${count} more; type a number to see it.`,
    waiting: 'Waits for approval',
    inUse: (version) => `In use, version ${version}`,
    expires: (day) => `expires on ${day}`,
    open: 'Open',
    write: 'Write a new answer',
  },
  form: {
    title: 'Write an answer',
    amend: (number) => `Change ${number}`,
    intro:
      'The answer is used once another person has approved it. Cite provisions of the regulation, or leave the citations empty: it is then shown as guidance of iMOIT support.',
    warning: 'Enter no passwords, personal data, or contents of secret documents or denunciations.',
    question: 'Question',
    variants: 'Other ways to ask it, one a line',
    text: 'Answer',
    citations: 'Citations',
    citationsHint: 'For example: clause 2 Article 16; D7.P2',
    expiresOn: 'Expires on',
    preview: 'Preview',
    cancel: 'Cancel',
    optional: (label) => `${label} (optional)`,
    missing: (label) => `Please enter: ${label}.`,
  },
  problems: {
    question: 'The question needs 5 to 300 characters.',
    variants: 'Other ways to ask: at most 20 lines of 5 to 300 characters.',
    text: 'The answer needs 5 to 2000 characters.',
    citations: 'At most 10 citations.',
    unknownCitation: (typed) => `"${typed}" is not in the loaded text.`,
    expiresOn: 'The day it expires must be after today.',
  },
  preview: {
    asReadersSee: 'Readers will see this:',
    title: 'Send this answer for approval?',
    question: 'Question',
    variants: 'Other ways to ask it',
    expiresOn: 'Expires on',
    note: 'Once another person approves it, it is used at once.',
    send: 'Send for approval',
    edit: 'Edit',
    cancel: 'Cancel',
    cancelled: 'Cancelled; nothing was sent.',
  },
  notInText: (places) => `Please check: ${places.join('; ')}.`,
  approval: {
    title: (number: string) => `Approval of answer ${number}`,
    waits:
      'You approve exactly what this card shows; once approved, it is in use at once. Press "Open the request" to see it as readers will.',
    confirmed: (by: string) => `${by} approved it. The answer is in use.`,
    rejected: (by: string) => `${by} rejected this answer.`,
    amended:
      'The text was changed, so this card no longer counts; the new text went to its approvers on another card.',
    withdrawn: 'Its writer withdrew it.',
    over: 'This answer does not wait for your approval.',
  },
  amend: 'Change',
}
