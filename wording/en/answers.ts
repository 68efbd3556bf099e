import type { answers as vietnamese } from '../vi/answers'

export const answers: typeof vietnamese = {
  lead: 'The regulation says (in Vietnamese, verbatim):',
  leadOf: (instrument) => `${instrument} says (in Vietnamese, verbatim):`,
  leadOne: (source) => `${source} says (in Vietnamese, verbatim):`,
  basisOne: (source) => `Source: ${source} (in Vietnamese, verbatim):`,
  basis: 'Source (in Vietnamese, verbatim):',
  ruling: {
    'must-not-send': 'It must not be sent or circulated on iMOIT.',
    'must-send': 'It must be sent and circulated on iMOIT.',
    'ask-the-clerk':
      'I cannot say for certain about this document. Until the clerk or the competent person of your unit has determined it, do not send it through iMOIT.',
  },
  rulingHint:
    'I cannot see the document; if you are unsure of its classification, ask the clerk of your unit before sending.',
  notStated: {
    time: 'a deadline or a point in time',
    number: 'a figure',
    money: 'an amount or a fee',
    contact: 'a telephone number, e-mail address or contact point',
    place: 'an address or a place',
    form: 'a form or a list of papers',
    penalty: 'a sanction or a fine',
    person: 'a particular person in charge of this',
    procedure: 'the steps for doing this',
    validity: 'its validity today or what replaced it',
    'technical-limit': 'a technical limit such as size, format or resolution',
  },
  statedOnly: (name, words, place, missing) => `${name} says only “${words}” (${place}); ${missing}.`,
  mainText: 'The regulation',
  leftOpen: {
    time: 'it sets no number of hours or days',
    number: 'it gives no figure',
    money: 'it sets no amount or fee',
    contact: 'it gives no telephone number or contact address',
    place: 'it gives no address or place',
    form: 'it prescribes no form or list of papers',
    penalty: 'it names no sanction or fine',
    person: 'it names no particular person',
    procedure: 'it does not set out the steps for this',
    validity: 'it does not tell whether it applies today or what replaced it',
    'technical-limit': 'it sets no technical limit such as size, format or resolution',
  },
  alsoAsked: (facts) => `The articles I was given do not state ${facts.join('; ')}.`,
  notFound: {
    'not-covered': 'This is not in the text I was given.',
    'fact-not-stated': (fact) => `The text I was given does not state ${fact}.`,
    'unit-not-loaded': (label) =>
      `I was not given the text of ${label}, so I can neither quote it nor answer about it.`,
    'no-such-unit': (label) => `The text I was given has no ${label}.`,
    'other-instrument': (name) =>
      `Your question is about ${name}, not about the regulation I was given, so I do not answer in its place.`,
    'not-in-force': ({ name, asOf, from, until }) =>
      until
        ? `${asOf ? `On ${asOf}, ` : ''}${name} is no longer in force: the text I was given is in force from ${from} until before ${until}.`
        : `${asOf ? `On ${asOf}, ` : ''}${name} is not yet in force: the text I was given is in force from ${from}.`,
    'nothing-asked': 'I am not sure what you would like to know about iMOIT.',
  },
  otherInstrument: 'another instrument',
  loaded: (labels) => `What I have: ${labels.join('; ')}.`,
  nearest: 'The nearest passage, for reference only (it is not the answer):',
  nextSteps: 'You can ask in another way, or send this question to the support staff.',
  choose: 'More than one passage fits. Which one would you like to see?',
  sameNumber:
    'This article number occurs in more than one part of the text. Which part would you like to see?',
  severalDocuments: 'More than one document has this. Which one would you like to see?',
  asOf: (day) => `This is the answer for the text in force on ${day}.`,
  twoReadings: 'Without diacritics this can be read in two ways. Do you mean:',
  readings: {
    'secret-document': { title: 'a secret document', text: 'văn bản mật có được gửi qua iMOIT không?' },
    'lost-document': { title: 'a lost document', text: 'văn bản bị mất trên iMOIT' },
  },
  buttons: {
    askHuman: { title: 'Send to support staff', text: 'talk to a person' },
    offers: {
      'account-request': { title: 'Request an account', text: 'request an account' },
      'incident-report': { title: 'Report an incident', text: 'report an incident' },
      'document-check': { title: 'Check a document', text: 'check a document' },
      'ask-human': { title: 'Send to support staff', text: 'talk to a person' },
    },
    show: (label) => ({ title: label, text: `show ${label}` }),
  },
  typeOne: (texts) => `Mention me and type: ${texts.map((text) => `“${text}”`).join(', or ')}.`,
  tooLong: (length, atMost) =>
    `Your message has ${length} characters; I read at most ${atMost} at a time. Please send the part you want to ask about.`,
}
