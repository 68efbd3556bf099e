import type {
  badLine as badLineVietnamese,
  lineProblems as lineProblemsVietnamese,
  problems as vietnamese,
} from '../../vi/dialog-words/problems'

export const problems: typeof vietnamese = {
  missing: (field) => `“${field}” is not filled in yet.`,
  'not-a-choice':
    'I did not recognise this choice. Please choose from the list, type its number, or type “cancel” to stop.',
  'too-short': (atLeast) => `This is too short; at least ${atLeast} characters are needed.`,
  'too-long': (length, atMost) =>
    `This has ${length} characters, more than the ${atMost} allowed. Please shorten it.`,
  'not-an-email': 'This e-mail address is not right. A right one: hatt@moit.example.',
  'not-a-date': 'I could not read this time. For example: today, 8:30 this morning, 25/11/2026.',
  'date-past': 'This day is past. Please choose today or later.',
  'date-future': 'This time has not come yet. Please give the time it happened.',
  'date-too-far': 'This day is more than one year from today. Please check it.',
  'holds-password':
    'This seems to hold a password or a one-time code, so I did not keep it. Please delete that message, change the password, and write it again without it.',
  'holds-secret':
    'This seems to mention the content or number of a secret document or a denunciation, so I did not keep it. Please delete that message, and write only the steps and the error.',
  'list-empty': 'Nobody is on the list. One person per line: full name, e-mail, role.',
  'list-too-long': (atMost) => `The list is too long; at most ${atMost} people per request.`,
  'bad-lines': 'Some lines of the list are not right; please correct them and send the whole list again:',
}

export const badLine: typeof badLineVietnamese = (line, text, problem) => `Line ${line} (${text}): ${problem}`

export const lineProblems: typeof lineProblemsVietnamese = {
  'no-email': 'the e-mail address is missing',
  'bad-email': 'the e-mail address is not right',
  'two-emails': 'more than one e-mail address',
  'no-name': 'the name is missing',
  'name-too-long': 'the name is too long',
  'bad-role': 'the role is not known',
  duplicate: 'the same e-mail address as an earlier line',
}
