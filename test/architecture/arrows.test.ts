import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { scratchLint } from './scratch-lint'

let lint: ReturnType<typeof scratchLint>
beforeEach(() => {
  lint = scratchLint()
})
afterEach(() => lint.remove())

const folders = [
  ...['bot', 'dialogs', 'knowledge', 'cards', 'wording', 'core', 'database'],
  ...['tab', 'local', 'manifest', 'test'],
]
const sdk = ['botbuilder', 'botbuilder-core', 'botframework-connector']
const drivers = ['pg', '@electric-sql/pglite']
const packages = [...sdk, ...drivers]

const ofBot = ['dialogs/x', 'knowledge/x', 'cards/x', 'wording/x', 'core/contract/x', 'database/x']
const ofWiring = [...ofBot, 'bot/x', 'core/x', 'local/x']

/** What each file may import. Whatever else there is must be refused. */
const arrows: Record<string, string[]> = {
  'bot/a.ts': ofBot,
  'bot/teams/a.ts': [...ofBot, ...sdk],
  'dialogs/a.ts': ['wording/x', 'core/contract/x'],
  'knowledge/a.ts': [],
  'cards/a.ts': ['wording/x'],
  'wording/a.ts': [],
  'core/a.ts': ['knowledge/x', 'wording/x', 'database/x'],
  'database/a.ts': drivers,
  'tab/a.ts': ['wording/x', 'core/contract/x'],
  'local/a.ts': ['wording/x', 'core/contract/x', 'bot/conversation/types'],
  'manifest/a.ts': ['wording/x'],
  'test/a.ts': [...folders.map((folder) => `${folder}/x`), ...packages],
  'start.ts': ofWiring,
  'bot/main.ts': ofWiring,
  'core/main.ts': ofWiring,
  'local/start.ts': ofWiring,
  'local/chat.ts': ofWiring,
  'local/ask.ts': ofWiring,
  'local/evaluate.ts': ofWiring,
}
const targets = [
  ...folders.map((folder) => `${folder}/x`),
  'core/contract/x',
  'bot/conversation/types',
  ...packages,
]

function mayImport(file: string, target: string): boolean {
  const [whole] = target.split('/')
  if (file.startsWith(`${whole}/`)) return true
  return arrows[file]?.some((allowed) => allowed === target || allowed === `${whole}/x`) ?? false
}

/** A target as the file would write it: '../core/x' from another folder, './x' from its own. */
function specifier(file: string, target: string): string {
  if (packages.includes(target)) return target
  const path = relative(dirname(file), target)
  return path.startsWith('.') ? path : `./${path}`
}

test('each folder may import what its arrows allow, and nothing else', () => {
  const refused = Object.keys(arrows).flatMap((file) => {
    lint.write(
      file,
      targets.map((target) => specifier(file, target)),
    )
    return targets
      .filter((target) => !mayImport(file, target))
      .map((target) => `${file} imports ${specifier(file, target)}`)
  })
  expect(refused.length).toBeGreaterThan(100)
  expect(lint.refused()).toEqual(refused.sort())
})

/** What a file loads where the linter does not look: require(), and import() inside a type. */
function hiddenImports(text: string): string[] {
  return [...text.matchAll(/\b(?:require|import)\(\s*['"]([^'"]+)['"]\s*\)/g)].flatMap(
    ([, from]) => from ?? [],
  )
}

test('imports that the linter does not see keep to the arrows too', () => {
  const root = join(__dirname, '../..')
  const sources = folders
    .filter((folder) => folder !== 'test' && existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(folder, file),
      ),
    )
    .filter((file) => file.endsWith('.ts'))
  for (const file of sources) {
    const hidden = hiddenImports(readFileSync(join(root, file), 'utf8'))
    if (hidden.length > 0) lint.write(file, hidden)
  }
  expect(lint.refused()).toEqual([])
})
