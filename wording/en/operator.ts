import type { operator as vietnamese } from '../vi/operator'

export const operator: typeof vietnamese = {
  inUse:
    'The database of this folder is in use by the assistant. An administrator can do this in the chat with the assistant (for example “grant the role clerk to …”); or stop the assistant and run this again, or use PostgreSQL (DATABASE_URL).',
  unknownOption: (option) => `There is no option ${option}.`,
  cannotRead: (file) => `The file ${file} cannot be read.`,
  cannotWrite: (file) => `The file ${file} cannot be written.`,
  notText: (file) => `${file} is not UTF-8 text. In Excel, save it as “CSV UTF-8”.`,
  written: (file) => `Wrote ${file}.`,
  nobody: (text) => `Nobody has the id or e-mail address ${text}.`,
  several: (text) => `Several people have the e-mail address ${text}; write the id <tenant>:<object>.`,
  people: {
    usage: [
      'npm run people -- import file.csv [--dry-run]',
      'npm run people -- grant <e-mail or id> <role>',
      'npm run people -- revoke <e-mail or id> <role>',
      'npm run people -- list [role]',
    ],
    dryRun: 'A dry run, nothing was written:',
    lines: (count) => `Lines: ${count}`,
    units: (added, changed) => `Units: ${added} new, ${changed} with other addresses`,
    people: (added, changed) => `People: ${added} new, ${changed} changed`,
    unchanged: (count) => `Lines that change nothing: ${count}`,
    problem: (line, problem) => `Line ${line}: ${problem}`,
    nothingDone: 'The file has problems, so nothing was written.',
    unknownRole: (text, all) => `There is no role “${text}”. The roles: ${all}.`,
    granted: (name, role) => `Granted ${role} to ${name}; it holds from the next action.`,
    revoked: (name, role) => `Took ${role} back from ${name}.`,
    unchangedRole: (name, role, held) =>
      held ? `${name} already had ${role}.` : `${name} does not have ${role}.`,
    lastAdministrator: 'This is the last administrator. Make somebody else an administrator first.',
    nobodyYet: 'Nobody yet.',
  },
  audit: {
    usage: ['npm run audit -- verify', 'npm run audit -- export [file.csv]'],
    whole: (entries, hash) => `The audit is whole: ${entries} entries, last hash ${hash}.`,
    broken: (sequence) => `The audit was changed: entry ${sequence} does not fit the one before it.`,
    cut: (sequence, expected) => `Entries at the end are missing or too many: ${sequence} of ${expected}.`,
  },
  personalData: {
    usage: [
      'npm run personal-data -- export <e-mail or id> [file.json]',
      'npm run personal-data -- erase <e-mail or id>',
    ],
    erased: (id) => `Erased the personal data of ${id}. Numbers, kinds, statuses, times and the audit stay.`,
    stillOpen: (number) => `Not erased: ${number} has not ended. End it or hand it over first.`,
  },
  outbox: {
    usage: ['npm run outbox -- list', 'npm run outbox -- revive <day, such as 2026-11-22>'],
    nothing: 'Nothing failed to be sent.',
    kinds: { 'send-email': 'e-mail', 'send-webhook': 'webhook' },
    line: (kind, at, to, reason) => `${at}  ${kind}  ${to}  ${reason}`,
    noDay: (text) => `“${text}” is not a day; write for example 2026-11-22.`,
    revived: (count) => `${count} e-mails will be sent again.`,
  },
  webhooks: {
    usage: [
      'npm run webhooks -- list',
      'npm run webhooks -- add <https://…> [event,event]',
      'npm run webhooks -- remove <id>',
    ],
    nothing: 'No system is told of events.',
    line: (id, url, kinds, waiting, dead) => `${id}  ${url}  ${kinds}  ${waiting} waiting, ${dead} dead`,
    added: (id, secret) => `Webhook ${id} was added. Its signing key, shown this once: ${secret}`,
    refused: (path) =>
      path === 'kinds'
        ? 'There is no such event; see docs/connecting-systems.md.'
        : 'This address cannot be used: https without credentials is needed, and a host of an inner network must be named in WEBHOOK_HOSTS.',
    unknown: (id) => `There is no webhook ${id}.`,
    removed: (id) => `Webhook ${id} was removed.`,
  },
}
