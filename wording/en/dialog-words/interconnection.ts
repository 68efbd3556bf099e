import type { interconnection as vietnamese } from '../../vi/dialog-words/interconnection'
import { warning } from './warning'

export const interconnection: typeof vietnamese = {
  title: 'Connect a system to iMOIT',
  intro: 'Your request goes to iMOIT support, who assess it. The contact is used for this request only.',
  summary: 'Please check your request',
  submit: 'Continue',
  warning,
  fields: {
    organisation: {
      name: 'Organisation',
      question: 'Which organisation or unit does the system belong to?',
      hint: 'For example: Vụ Kế hoạch - Tài chính.',
      help: 'The organisation or unit that runs the system.',
    },
    system: {
      name: 'System',
      question: 'What is the system called?',
      hint: 'For example: the records system of the unit.',
      help: 'The name of the software. No accounts, passwords or addresses of internal servers.',
    },
    purpose: {
      name: 'Purpose',
      question: 'What is the connection for?',
      hint: 'At most 500 characters.',
      help: 'What is to be exchanged, for example incoming documents. No document content.',
    },
    contactName: {
      name: 'Contact',
      question: 'Whom may support contact?',
      hint: '',
      help: 'The name of the person in charge.',
    },
    contactEmail: {
      name: 'Contact e-mail',
      question: 'What is the work e-mail address of the contact?',
      hint: 'For example: name@moit.gov.vn.',
      help: 'A work e-mail address.',
    },
    standard: {
      name: 'Standard',
      question: 'Which standard for exchanging documents does the system follow?',
      hint: '',
      help: 'If you do not know, choose “Not known yet”; support will ask.',
      choices: {
        'qcvn-102-2016': { label: 'QCVN 102:2016/BTTTT', synonyms: ['qcvn 102', 'qcvn', '102'] },
        other: { label: 'Another standard', synonyms: ['other', 'another'] },
        unknown: { label: 'Not known yet', synonyms: ['unknown', 'not known', "don't know", 'not sure'] },
      },
    },
  },
}
