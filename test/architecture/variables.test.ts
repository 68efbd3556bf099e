import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const text = (file: string) => readFileSync(join(__dirname, '../..', file), 'utf8')
const namesIn = (file: string, pattern: RegExp) =>
  [...new Set([...text(file).matchAll(pattern)].flatMap(([, name]) => name ?? []))].sort()

/** Every variable a program reads stands as a key of its own line in one of these. */
const read = ['bot/config.ts', 'core/config.ts', 'manifest/settings.ts'].flatMap((file) =>
  namesIn(file, /^ {2}([A-Z][A-Z0-9_]+):/gm),
)

test('.env.example names every variable that is read, and no other', () => {
  expect(namesIn('.env.example', /^([A-Z][A-Z0-9_]+)=/gm)).toEqual([...new Set(read)].sort())
})

test('.env.example holds no value', () => {
  expect(text('.env.example')).not.toMatch(/^[A-Z0-9_]+=\S/m)
})

test.each([...new Set(read)])('docs/operators.md explains %s', (name) => {
  expect(text('docs/operators.md')).toContain(`\`${name}\``)
})
