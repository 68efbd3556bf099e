import type { incidentReport as vietnamese } from '../../vi/dialog-words/incident-report'
import { warning } from './warning'

export const incidentReport: typeof vietnamese = {
  title: 'Report an iMOIT incident',
  intro:
    'The report goes to iMOIT support. For a suspected leak, a taken-over account or a misdirected secret document, choosing the type is enough: I pass it to a person at once.',
  summary: 'Please check the incident report',
  submit: 'Continue',
  warning,
  fields: {
    category: {
      name: 'Type',
      question: 'What kind of incident is it?',
      hint: '',
      help: 'Choose the nearest type; if none fits, choose “Other”. A suspected leak, a taken-over account and a misdirected secret document are passed on at once and need no description.',
      choices: {
        'cannot-sign-in': {
          label: 'Cannot sign in',
          synonyms: [
            'sign in',
            'sign-in',
            'login',
            'cannot log in',
            'can not log in',
            "can't log in",
            "can't sign in",
          ],
        },
        'password-or-locked': {
          label: 'Password forgotten or account locked',
          synonyms: [
            'password',
            'locked',
            'locked out',
            'forgot password',
            'account locked',
            'forgotten password',
          ],
        },
        'wrong-rights': {
          label: 'Wrong rights or unit',
          synonyms: ['rights', 'permissions', 'wrong rights', 'wrong unit', 'missing rights'],
        },
        'cannot-send-or-receive': {
          label: 'Cannot send or receive documents',
          synonyms: ['cannot send', 'cannot receive', 'sending', 'receiving', "can't send", "can't receive"],
        },
        'files-or-scanning': {
          label: 'Files, scanning, attachments',
          synonyms: ['files', 'file', 'scanning', 'scanner', 'attachment', 'attachments'],
        },
        'digital-signature': {
          label: 'Digital signature',
          synonyms: ['signature', 'signing', 'cannot sign', 'digital signing'],
        },
        interconnection: {
          label: 'Exchange with other agencies',
          synonyms: ['interconnection', 'other agencies', 'government office'],
        },
        'slow-or-down': {
          label: 'Slow or down',
          synonyms: ['slow', 'down', 'outage', 'not working', 'hangs', 'frozen'],
        },
        'wrong-data': { label: 'Wrong data', synonyms: ['data', 'missing data', 'wrong information'] },
        'suspected-leak': {
          label: 'Suspected leak or security breach',
          synonyms: [
            'leak',
            'suspected leak',
            'breach',
            'security breach',
            'virus',
            'malware',
            'lost laptop',
            'lost phone',
            'lost device',
          ],
        },
        'account-takeover': {
          label: 'Account taken over',
          synonyms: ['hacked', 'account hacked', 'takeover', 'account takeover', 'someone uses my account'],
        },
        'misdirected-secret': {
          label: 'Secret document or denunciation sent by mistake',
          synonyms: [
            'misdirected',
            'sent by mistake',
            'secret document sent by mistake',
            'sent a secret document',
            'misdirected secret',
          ],
        },
        other: { label: 'Other', synonyms: ['something else', 'none of these', 'another incident'] },
      },
    },
    description: {
      name: 'Description',
      question: 'What happened? Which step were you at, and what does the screen say?',
      hint: 'At most 500 characters. Only the steps and the error message.',
      help: 'The step you were at, the exact error message, your browser or device. No title, number or content of a document.',
    },
    since: {
      name: 'Since',
      question: 'When did it start?',
      hint: 'For example: just now, 8:30 this morning, yesterday afternoon, 10:00 21/11',
      help: 'Roughly is fine: just now, 30 minutes ago, 8:30 this morning, yesterday afternoon, 10:00 21/11.',
    },
    scope: {
      name: 'Affected',
      question: 'Who is affected?',
      hint: '',
      help: 'Choose what you know for sure; support will verify it.',
      choices: {
        'one-person': {
          label: 'One person',
          synonyms: ['me', 'only me', 'just me', 'myself', 'only myself', 'one', 'only one person'],
        },
        division: {
          label: 'The division',
          synonyms: ['division', 'my division', 'room', 'the whole room', 'my team', 'our division'],
        },
        unit: {
          label: 'The unit',
          synonyms: ['unit', 'my unit', 'whole unit', 'the whole unit', 'department'],
        },
        ministry: {
          label: 'The whole Ministry',
          synonyms: ['ministry', 'everyone', 'everybody', 'all', 'whole ministry'],
        },
      },
    },
    contact: {
      name: 'Contact',
      question: 'How can support reach you?',
      hint: 'E-mail address or phone number',
      help: 'Your work e-mail address or office phone number.',
    },
  },
}
