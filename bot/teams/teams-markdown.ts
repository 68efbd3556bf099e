/**
 * Our plain lines as the markdown Teams draws alike everywhere: a single line break would be swallowed, and
 * "2. …" would become a list, which phones draw badly and which may start again at 1 — a clause has its own number.
 */
export const teamsMarkdown = (text: string): string =>
  text.replace(/^((?:> )?\d{1,2}\.) /gm, '$1\u00a0').replace(/(?<!\n)\n(?!\n)/g, '  \n')
