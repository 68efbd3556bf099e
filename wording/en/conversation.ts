import type { conversation as vietnamese } from '../vi/conversation'

const helpdeskCommands = [
  { title: 'queue', value: 'what waits for you' },
  {
    title: 'take SC-…, assign SC-… to …, ask SC-…: …',
    value: 'work on it; also "triage", "note", "merge … into …", "resolve", "close"',
  },
  { title: 'write outage notice SC-…', value: 'tell the units when iMOIT fails and when it is back' },
  { title: 'unanswered questions', value: 'see them and write answers' },
  { title: 'who is on call', value: 'see the rota' },
]

export const conversation: typeof vietnamese = {
  done: 'Done.',
  commands: {
    account: { title: 'Request an account', text: 'request an account' },
    incident: { title: 'Report an incident', text: 'report an incident' },
    check: { title: 'Check a document', text: 'check a document' },
    mine: { title: 'My requests', text: 'my requests' },
    human: { title: 'Talk to a person', text: 'talk to a person' },
    help: { title: 'Help', text: 'help' },
    cancel: { title: 'Cancel', text: 'cancel' },
    queue: { title: 'Waiting work', text: 'queue' },
  },
  welcome: {
    title: 'Hello, I am the iMOIT assistant',
    text: 'I answer questions about the regulation on iMOIT, the electronic-document system of the Ministry of Industry and Trade, always with the verbatim source; I take account requests and incident reports; and I help check whether a document may go through iMOIT.\nI am not iMOIT: nothing you send me replaces sending a document. Please never enter passwords or the content of secret documents.',
    examplesTitle: 'You could try:',
    examples: [
      {
        title: 'Which documents must not be sent through iMOIT?',
        text: 'Which documents must not be sent through iMOIT?',
      },
      { title: 'Who grants iMOIT accounts?', text: 'Who grants iMOIT accounts?' },
    ],
  },
  help: {
    title: 'What I can do',
    text: 'Just ask in your own words, or type an article such as "Article 6 clause 1". These commands work at any time:',
    commands: [
      { title: 'request an account', value: 'new account, change of rights, revocation, password recovery' },
      { title: 'report an incident', value: 'iMOIT does not work, or a security incident' },
      { title: 'check a document', value: 'may this document go through iMOIT' },
      { title: 'my requests', value: 'follow, see the history, withdraw' },
      { title: 'talk to a person', value: 'send a question to the support staff' },
      { title: 'cancel', value: 'stop what you are doing' },
      { title: 'tiếng Việt', value: 'chuyển sang tiếng Việt' },
    ],
    personal: [
      { title: 'answer SC-…: …', value: 'write to support about a request you sent' },
      { title: 'request to connect a system to iMOIT', value: 'ask for a system to be connected' },
      { title: 'is imoit down?', value: 'see notices of failures and maintenance' },
      { title: 'my data', value: 'see what the assistant keeps of you' },
      { title: 'preferences', value: 'choose what you are told of in Microsoft Teams, set quiet hours' },
    ],
    byRole: {
      'unit-head': [
        { title: 'queue', value: 'what waits for you' },
        { title: 'approve TK-…, reject TK-…: reason', value: 'confirm account requests of your unit' },
        { title: 'delegate to … from … to …', value: 'let somebody of the unit confirm for you' },
      ],
      helpdesk: helpdeskCommands,
      'helpdesk-lead': [...helpdeskCommands, { title: 'put on call … from … to …', value: 'fill the rota' }],
      'knowledge-editor': [
        { title: 'queue', value: 'what waits for you' },
        { title: 'unanswered questions', value: 'see them and write answers' },
      ],
      administrator: [
        ...helpdeskCommands,
        { title: 'grant … to …', value: 'give a role in this assistant; "revoke … from …" takes it back' },
        { title: 'goals, working calendar 2026', value: 'see and change internal goals and days off' },
      ],
    },
  },
  greeting: 'Hello. What would you like to know about iMOIT, or which request would you like to make?',
  thanks: 'You are welcome. Write to me whenever you need anything else.',
  goodbye: 'Goodbye. Write to me whenever you need me.',
  acknowledgement: 'All right. Write to me whenever you need anything else.',
  upset:
    'I am sorry that you have not been helped yet. Write to the support staff, report an incident, or see how your requests stand.',
  saysNothing:
    'I did not understand, or this is not in the text I was given. Please say what you want to know or to have done on iMOIT, or type "help".',
  empty: 'Nothing reached me. Type your question, or "help" to see what I can do.',
  file: 'I do not accept files or pictures, because they may hold content that must not be here. The file was neither opened nor kept on my side; if it holds secret content, please delete that message at once. To learn whether a document may go through iMOIT, use "check a document" and only choose its kind.',
  nothingAsked: 'I am not waiting for an answer. Ask me about iMOIT, or type "help" to see what I can do.',
  nothingToCancel: 'There is nothing to cancel. Type "help" to see what I can do.',
  nothingToGoBack: 'There is no question to go back to. Type "help" to see what I can do.',
  nothingToEdit: 'No request is being written. To see what you have sent, type "my requests".',
  languageSet: 'I will use English. Quotations of the regulation stay in Vietnamese.',
  backTo: (dialog) => `Back to ${dialog}.`,
  dialogs: {
    'account-request': 'the account request',
    'incident-report': 'the incident report',
    'document-check': 'the document check',
    'ask-human': 'your question to the support staff',
    interconnection: 'your request to connect a system',
    'breach-cancellation': 'the cancellation for a breach',
  },
  thenNext: (dialog) => `You have two matters. We do the first one, then I go on with the ${dialog}.`,
  finishFirst: (dialog) =>
    `You are in the middle of ${dialog}. Please finish it, or type "cancel" and ask again.`,
  offerDeclined: 'All right. Write to me whenever you need anything else.',
  movedToPersonal:
    'To keep it private, personal requests are handled in our 1:1 chat. I have written to you there.',
  passwordSeen:
    'Your message seems to hold a password or a one-time code. I have not kept it. Please delete the message and change the password; nobody in support needs your password.',
  secretSeen:
    'Your message seems to give the number or content of a secret document, or a person named in a denunciation. I have not kept it. Please delete the message and tell the responsible person of your unit; when asking, please name only the kind of document.',
  staleCardGone: 'This card is no longer valid, so I have done nothing. Type "help" to start again.',
  coreUnreachable:
    'The request service is interrupted, so I cannot look this up. Please try again in a few minutes; I can still answer questions about the regulation.',
  kept: 'The request service is interrupted. What you entered has been kept and will be sent by itself when the service is back; I will tell you the outcome, there is no need to send it again.',
  noQueue: 'Nothing is waiting for you.',
}
