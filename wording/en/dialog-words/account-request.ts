import type { accountRequest as vietnamese } from '../../vi/dialog-words/account-request'
import { warning } from './warning'

export const accountRequest: typeof vietnamese = {
  title: 'iMOIT account request',
  intro:
    'Your head of unit confirms the request, then iMOIT support carries it out. Names and e-mail addresses are used for this request only.',
  summary: 'Please check the account request',
  submit: 'Continue',
  warning,
  fields: {
    change: {
      name: 'Request type',
      question: 'What should be done with the account?',
      hint: '',
      help: 'Choose “New account” for someone who has none; “Change rights or role” after a move; “Revoke or lock” when someone leaves; “Recover access” for a forgotten password or a locked account.',
      choices: {
        grant: {
          label: 'New account',
          synonyms: [
            'new',
            'grant',
            'create',
            'create account',
            'create an account',
            'request an account',
            'open an account',
          ],
        },
        change: {
          label: 'Change rights or role',
          synonyms: [
            'change',
            'change rights',
            'change role',
            'rights',
            'role',
            'permissions',
            'change permissions',
            'move unit',
          ],
        },
        revoke: {
          label: 'Revoke or lock',
          synonyms: [
            'revoke',
            'lock',
            'remove',
            'delete',
            'close account',
            'lock account',
            'delete account',
            'disable',
          ],
        },
        recover: {
          label: 'Recover access',
          synonyms: [
            'recover',
            'forgot password',
            'forgotten password',
            'reset password',
            'password reset',
            'unlock',
            'recover password',
            'locked out',
          ],
        },
      },
    },
    who: {
      name: 'Request for',
      question: 'Is it for you or for colleagues?',
      hint: '',
      help: 'Choose “Colleagues” to make one request for one or several people of your unit.',
      choices: {
        myself: {
          label: 'Myself',
          synonyms: [
            'me',
            'for me',
            'for myself',
            'mine',
            'only me',
            'just me',
            'only for me',
            'just for me',
          ],
        },
        colleagues: {
          label: 'Colleagues',
          synonyms: [
            'a colleague',
            'colleague',
            'for colleagues',
            'my colleagues',
            'for my colleagues',
            'my colleague',
            'for my colleague',
            'for others',
            'for my team',
            'for a colleague',
            'someone else',
            'others',
            'several people',
            'a list',
          ],
        },
      },
    },
    name: {
      name: 'Full name',
      question: 'What is your full name?',
      hint: '',
      help: 'Your full name as in the staff record, for example: Trần Thu Hà.',
    },
    email: {
      name: 'Work e-mail',
      question: 'What is your work e-mail address?',
      hint: 'For example: hatt@moit.example',
      help: 'One work e-mail address, for example hatt@moit.example.',
    },
    role: {
      name: 'Role in iMOIT',
      question: 'Which role in iMOIT?',
      hint: '',
      help: 'The role decides the rights in iMOIT. If you are not sure, choose “Officer”.',
      choices: {
        officer: { label: 'Officer', synonyms: ['staff', 'specialist', 'employee', 'civil servant'] },
        clerk: { label: 'Clerk', synonyms: ['document clerk', 'records clerk', 'registry'] },
        'division-leader': {
          label: 'Head of division',
          synonyms: ['division leader', 'division head', 'deputy head of division'],
        },
        'unit-leader': {
          label: 'Head of unit',
          synonyms: ['unit leader', 'unit head', 'director', 'deputy director', 'deputy head of unit'],
        },
        'ministry-leader': {
          label: 'Ministry leader',
          synonyms: ['minister', 'deputy minister', 'vice minister'],
        },
        administrator: { label: 'Administrator', synonyms: ['system administrator', 'sysadmin'] },
      },
    },
    people: {
      name: 'List',
      question: 'Please send the list, one person per line: full name, e-mail, role.',
      hint: 'For example: Trần Thu Hà, hatt@moit.example, clerk. Without a role, officer is meant. At most 50 people.',
      help: 'One person per line, parts separated by commas, semicolons or pasted from a spreadsheet. Roles: officer, clerk, head of division, head of unit, ministry leader, administrator.',
    },
    unit: {
      name: 'Unit',
      question: 'Which unit?',
      hint: '',
      help: 'The name of a unit of the Ministry, for example: Vụ Kế hoạch - Tài chính.',
    },
    reason: {
      name: 'Reason',
      question: 'The reason for the request? You can type “skip”.',
      hint: 'Optional, at most 500 characters.',
      help: 'One or two sentences are enough, for example: new in post from 1 December. No document content, no passwords.',
    },
    effectiveDate: {
      name: 'Effective from',
      question: 'From which day should it take effect?',
      hint: 'For example: today, next Monday, 01/12/2026',
      help: 'A day from today up to one year ahead, for example: today, tomorrow, next Monday, 01/12/2026.',
    },
  },
}
