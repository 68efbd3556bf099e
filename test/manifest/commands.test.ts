import { understand } from '../../bot/understanding/understand'
import { buildManifest, localisation } from '../../manifest/build-manifest'
import { readSettings } from '../../manifest/settings'

const meanings = {
  help: { command: 'help' },
  check: { starts: 'document-check' },
  account: { starts: 'account-request' },
  incident: { starts: 'incident-report' },
  mine: { command: 'my-requests' },
  human: { command: 'ask-human' },
  cancel: { command: 'cancel' },
}

const read = readSettings({})
if (read.outcome === 'refused') throw new Error(read.sentence)
const menus = buildManifest(read.settings, '0.1.0').bots.flatMap(({ commandLists }) => commandLists)

/** Titles of one menu in one language, as Teams sends them when a person picks one. */
function titles(language: 'vi' | 'en', menu: number): string[] {
  const strings = localisation(language)
  return (menus[menu]?.commands ?? []).map(
    (_, n) => strings[`bots[0].commandLists[${menu}].commands[${n}].title`] ?? '',
  )
}

const withoutMarks = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd')

test('there is a menu for the personal scope and one for company', () => {
  expect(menus.map(({ scopes }) => scopes)).toEqual([['personal'], ['team', 'groupChat']])
})

describe.each(['vi', 'en'] as const)('the menus in %s', (language) => {
  test('the bot understands every command, also without marks and in capitals', () => {
    const said = titles(language, 0)
    const expected = Object.values(meanings)
    expect(said).toHaveLength(expected.length)
    for (const [n, title] of said.entries())
      for (const form of [title, title.toLowerCase(), title.toUpperCase(), withoutMarks(title)])
        expect({ form, ...understand(form) }).toMatchObject({ form, ...expected[n] })
  })

  test('the menu in company is part of the personal one', () => {
    const personal = titles(language, 0)
    expect(titles(language, 1).length).toBeGreaterThan(0)
    for (const title of titles(language, 1)) expect(personal).toContain(title)
  })
})
