import type { manifest as vietnamese } from '../vi/manifest'

export const manifest: typeof vietnamese = {
  name: {
    short: 'iMOIT Assistant',
    full: 'iMOIT Assistant: the electronic-document regulation of MOIT Vietnam',
  },
  description: {
    short: 'Cited answers on the iMOIT regulation; accounts, incidents, document checks',
    full: [
      'The iMOIT assistant helps staff use iMOIT, the electronic-document system of the Ministry of Industry and Trade of Vietnam, as its regulation (Decision 2226/QĐ-BCT) requires, right inside Microsoft Teams.',
      'You can:',
      '- Ask about the regulation in plain words. Every answer carries the verbatim article, clause or point it rests on, in Vietnamese; what the regulation does not state, the assistant says is not there.',
      '- Request an account: new, changed rights, revoked or locked, password recovery; for yourself or for colleagues.',
      '- Report an incident and follow how it is handled.',
      '- Check whether a kind of document may go through iMOIT, with a few closed questions only.',
      '- Send a question to the support staff.',
      'In a one-to-one conversation, just write. In a channel or group, mention the assistant; requests with personal details move to the one-to-one conversation.',
      'The assistant is not iMOIT: nothing you send it replaces sending a document. It takes no files. Please never enter passwords or the content of secret documents.',
    ].join('\n\n'),
  },
  commands: {
    help: 'See what the assistant can do',
    check: 'May this document go through iMOIT?',
    account: 'New account, changed rights, revocation, password recovery',
    incident: 'iMOIT does not work, or a security incident',
    mine: 'Follow, see the history, withdraw',
    human: 'Send a question to the person in charge',
    cancel: 'Stop what you are doing',
  },
}
