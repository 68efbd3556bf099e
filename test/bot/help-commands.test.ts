import { areas } from '../../bot/conversation/all-areas'
import { understand } from '../../bot/understanding/understand'
import { wordingIn } from '../../wording/catalogue'
import { languages } from '../../wording/language'
import { isTaken } from './taken'

/** 'giao SC-… cho …' as somebody would type it. */
const typed = (title: string): string =>
  title
    .replace(/(?<=từ … đến |from … to )…/, '02/12/2026 08:00')
    .replace(/(?<=từ |from )…/, '01/12/2026 17:00')
    .replace(/(?<=quyền |grant )…/, 'helpdesk')
    .replace(/(SC|TK)-…/g, '$1-2026-000001')
    .replaceAll('…', 'Trần Thu Hà')

const lines = languages.flatMap((language) => {
  const { help } = wordingIn(language).conversation
  const all = [...help.commands, ...help.personal, ...Object.values(help.byRole).flat()]
  return [...new Set(all.flatMap(({ title }) => title.split(', ')))].map(
    (title) => [language, title] as const,
  )
})

test.each(lines)('what help names is understood (%s): %s', async (_language, title) => {
  const said = typed(title)
  const { command, starts } = understand(said)
  expect(command !== undefined || starts !== undefined || (await isTaken(said, areas))).toBe(true)
})
