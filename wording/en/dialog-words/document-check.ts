import type { documentCheck as vietnamese } from '../../vi/dialog-words/document-check'

const notSure = [
  'unknown',
  'not sure',
  "don't know",
  'do not know',
  'i do not know',
  "i don't know",
  'no idea',
  'unclear',
  'unsure',
]

const secrecyChoices = {
  none: {
    label: 'Not secret',
    synonyms: ['none', 'no', 'not classified', 'unclassified', 'ordinary', 'normal', 'not marked'],
  },
  secret: { label: 'Secret', synonyms: ['marked secret', 'secret document', 'stamped secret'] },
  'top-secret': { label: 'Top secret', synonyms: ['marked top secret', 'stamped top secret'] },
  'most-secret': {
    label: 'Most secret',
    synonyms: ['absolutely secret', 'marked most secret', 'highest secrecy'],
  },
  'unmarked-secret': {
    label: "Not stamped, but holds the agency's secret information",
    synonyms: [
      'unmarked secret',
      'unmarked but secret',
      'not stamped but secret',
      'holds secret information',
    ],
  },
  unknown: { label: 'Not sure', synonyms: notSure },
}

const onInstruction = [
  'on instruction',
  "leaders' instruction",
  "on leaders' instruction",
  "on the leaders' instruction",
  "yes, on leaders' instruction",
  'yes, on leaders instruction',
  "yes, on the leaders' instruction",
  "on ministry leaders' instruction",
  "on the ministry leaders' instruction",
  'yes, on instruction',
  'yes, by the leaders',
  'by the leaders',
  'by ministry leaders',
  'by the ministry leaders',
  'yes, by the ministry leaders',
  'ministry leaders',
]

const restrictedChoices = {
  no: { label: 'No', synonyms: ['not restricted', 'public', 'none'] },
  'by-ministry-leaders': {
    label: "Yes, on the Ministry leaders' instruction",
    synonyms: ['by the minister', ...onInstruction],
  },
  'unknown-by-whom': {
    label: 'Yes, not sure on whose instruction',
    synonyms: ['yes', 'restricted', 'yes restricted', 'not sure on whose instruction'],
  },
  unknown: { label: 'Not sure', synonyms: notSure },
}

export const documentCheck: typeof vietnamese = {
  title: 'Check whether a document may go through iMOIT',
  intro: 'Choose categories only; enter no title, number or content of the document.',
  summary: 'What you chose',
  submit: 'Check',
  warning: 'Choose categories only; enter no title, number or content of the document.',
  fields: {
    secrecy: {
      name: 'Secrecy',
      question: 'How is the document classified?',
      hint: '',
      help: 'Look at the secrecy stamp: mật (secret), tối mật (top secret), tuyệt mật (most secret). If in doubt, choose “Not sure”.',
      choices: secrecyChoices,
    },
    secrecyAgain: {
      name: 'Secrecy (asked again)',
      question: 'How is the document classified?',
      hint: 'Please look at the secrecy stamp on the first page or ask the clerk, then choose again.',
      help: 'The stamp is usually on the first page. If it is still unclear, choose “Not sure”: the clerk or the competent person must decide.',
      choices: secrecyChoices,
    },
    denunciation: {
      name: 'Denunciation',
      question: 'Is it a denunciation (đơn, thư tố cáo)?',
      hint: 'Choose the category only; do not say who denounces whom, or for what.',
      help: 'Choose “Denunciation” also when it is unsigned. If it is both a complaint and a denunciation, choose “Complaint and denunciation mixed”.',
      choices: {
        no: { label: 'No', synonyms: ['not a denunciation', 'none'] },
        'complaint-only': {
          label: 'Complaint, petition or feedback; no denunciation',
          synonyms: ['complaint', 'petition', 'feedback', 'only a complaint', 'complaint only'],
        },
        yes: { label: 'Denunciation', synonyms: ['yes', 'a denunciation', 'anonymous denunciation'] },
        mixed: { label: 'Complaint and denunciation mixed', synonyms: ['mixed', 'both'] },
        unknown: { label: 'Not sure', synonyms: notSure },
      },
    },
    direction: {
      name: 'Direction',
      question: 'Is it incoming or outgoing?',
      hint: '',
      help: 'Outgoing of the Ministry: issued by the Ministry. Outgoing of a unit: issued by the unit. From elsewhere: incoming.',
      choices: {
        incoming: { label: 'Incoming', synonyms: ['incoming document', 'received'] },
        'outgoing-ministry': {
          label: 'Outgoing, of the Ministry',
          synonyms: ['outgoing of the ministry', 'ministry', 'of the ministry', 'outgoing ministry'],
        },
        'outgoing-unit': {
          label: 'Outgoing, of a unit',
          synonyms: ['outgoing of a unit', 'unit', 'of a unit', 'of the unit', 'outgoing unit'],
        },
        unknown: { label: 'Not sure', synonyms: notSure },
      },
    },
    restricted: {
      name: 'Restricted from publication',
      question: 'Is the document restricted from publication?',
      hint: '',
      help: "Choose “Yes, on the Ministry leaders' instruction” if you know of that instruction.",
      choices: restrictedChoices,
    },
    restrictedAgain: {
      name: 'Restricted (asked again)',
      question: 'Is the document restricted from publication?',
      hint: 'Please look at the notes and stamps on the document or ask the drafter, then choose again.',
      help: 'If it is still unclear, choose “Not sure”: the competent person must decide.',
      choices: restrictedChoices,
    },
    instructionAgain: {
      name: 'Instruction to restrict (asked again)',
      question: "Is the restriction on the Ministry leaders' instruction?",
      hint: 'Please ask the drafter or the Ministry Office, then choose.',
      help: 'If there is none, or it is still unclear, the competent person must decide.',
      choices: {
        'by-ministry-leaders': {
          label: "Yes, on the Ministry leaders' instruction",
          synonyms: ['yes', ...onInstruction],
        },
        'unknown-by-whom': { label: 'No, or still not sure', synonyms: ['no', ...notSure] },
      },
    },
    attachments: {
      name: 'Attached material or annexes',
      question: 'Does it have attached material or annexes?',
      hint: '',
      help: 'Paper attachments count as well.',
      choices: {
        no: { label: 'No', synonyms: ['none', 'no attachments'] },
        yes: { label: 'Yes', synonyms: ['with attachments', 'has attachments', 'with annexes'] },
        unknown: { label: 'Not sure', synonyms: notSure },
      },
    },
  },
}
