import { execFileSync } from 'node:child_process'
import { strFromU8, unzipSync } from 'fflate'
import { buildManifest, localisation } from '../../manifest/build-manifest'
import { localisationFaults, manifestFaults } from '../../manifest/check-manifest'
import { buildPackage } from '../../manifest/package'
import { readSettings } from '../../manifest/settings'

const read = readSettings({})
if (read.outcome === 'refused') throw new Error(read.sentence)
const { settings } = read
const manifest = buildManifest(settings, '0.1.0')

function built() {
  const made = buildPackage(settings, '0.1.0')
  if (made.outcome === 'refused') throw new Error(made.faults.join('\n'))
  return made
}

test('the zip holds the manifest, both languages and both icons at its root', () => {
  const { files, zip } = built()
  const unzipped = unzipSync(zip)
  expect(Object.keys(unzipped).sort()).toEqual([
    'color.png',
    'en.json',
    'manifest.json',
    'outline.png',
    'vi.json',
  ])
  for (const [name, content] of Object.entries(unzipped)) expect(content).toEqual(files[name])
  const whole = strFromU8(unzipped['manifest.json'] ?? new Uint8Array())
  expect(whole).not.toContain('${{')
  expect(JSON.parse(whole)).toMatchObject({ id: settings.TEAMS_APP_ID, validDomains: [settings.PUBLIC_HOST] })
})

test('the same settings give the same bytes, whatever the hour', () => {
  const first = built()
  jest.useFakeTimers({ now: new Date('2031-07-01T23:30:00Z') })
  const second = built()
  jest.useRealTimers()
  expect(Buffer.from(second.zip).equals(Buffer.from(first.zip))).toBe(true)
})

test('the manifest fits the newest schema', () => {
  expect(manifest.$schema).toContain(`/v${manifest.manifestVersion}/`)
  expect(manifestFaults(manifest)).toEqual([])
})

test("Microsoft's own checker agrees", () => {
  // A process of its own: that library is written in a mix of modules that jest cannot load.
  const script = `require('@microsoft/app-manifest').AppManifestUtils
    .validateAgainstSchema(JSON.parse(process.argv[1])).then((faults) => console.log(JSON.stringify(faults)))`
  expect(
    JSON.parse(execFileSync('node', ['-e', script, JSON.stringify(manifest)], { encoding: 'utf8' })),
  ).toEqual([])
})

test.each(['vi', 'en'] as const)('the strings in %s fit the localisation schema', (language) => {
  expect(localisationFaults(localisation(language), manifest.manifestVersion)).toEqual([])
})

test('the checks do bite', () => {
  const name = { short: 'Trợ lý iMOIT trong Microsoft Teams', full: 'x'.repeat(101) }
  const faults = manifestFaults({ ...manifest, id: 'x', name }).join('\n')
  expect(faults).toMatch(/id must match pattern/)
  expect(faults).toMatch(/more than 30 characters/)
  expect(faults).toMatch(/more than 100 characters/)
  expect(faults).toMatch(/belongs to Microsoft Teams/)
  const { 'name.short': short, ...rest } = localisation('vi')
  const strings = { ...rest, 'bots[0].commandLists[0].commands[99].title': short ?? '' }
  const missing = localisationFaults(strings, manifest.manifestVersion).join('\n')
  expect(missing).toMatch(/name\.short/)
  expect(missing).toMatch(/commands\[99\]/)
})

test('the bot talks everywhere, takes no files and is no mere notifier', () => {
  expect(manifest.bots).toHaveLength(1)
  expect(manifest.bots[0]).toMatchObject({
    botId: settings.MICROSOFT_APP_ID,
    scopes: ['personal', 'team', 'groupChat'],
    supportsFiles: false,
    isNotificationOnly: false,
  })
})

test('both languages translate the same strings, and Vietnamese repeats the manifest word for word', () => {
  const vietnamese = localisation('vi')
  expect(Object.keys(localisation('en'))).toEqual(Object.keys(vietnamese))
  expect(vietnamese).toMatchObject({
    'name.short': manifest.name.short,
    'name.full': manifest.name.full,
    'description.short': manifest.description.short,
    'description.full': manifest.description.full,
  })
  for (const [list, { commands }] of (manifest.bots[0]?.commandLists ?? []).entries())
    for (const [position, { title, description }] of commands.entries()) {
      const key = `bots[0].commandLists[${list}].commands[${position}]`
      expect([vietnamese[`${key}.title`], vietnamese[`${key}.description`]]).toEqual([title, description])
    }
})

test.each(['vi', 'en'] as const)(
  'the store texts in %s are short and name Microsoft Teams in full',
  (language) => {
    const full = localisation(language)['description.full'] ?? ''
    expect(full.split(/\s+/).length).toBeLessThanOrEqual(500)
    expect(full).toContain('Microsoft Teams')
    expect(full.replace(/Microsoft Teams/g, '')).not.toContain('Teams')
  },
)
