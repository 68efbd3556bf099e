import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { languages } from '../wording/language'
import { buildManifest, localisation } from './build-manifest'
import { localisationFaults, manifestFaults } from './check-manifest'
import { type ReadSettings, readSettings, type Settings } from './settings'

export type AppPackage =
  | { outcome: 'built'; files: Record<string, Uint8Array>; zip: Uint8Array }
  | { outcome: 'refused'; faults: string[] }

/** The same input gives the same bytes: a reviewer can rebuild a package and compare. */
const fixedTime = new Date('2026-01-01T00:00:00')

const json = (value: unknown) => strToU8(`${JSON.stringify(value, null, 2)}\n`)
const icon = (name: string) => new Uint8Array(readFileSync(join(__dirname, 'icons', name)))

export function buildPackage(settings: Settings, version: string): AppPackage {
  const manifest = buildManifest(settings, version)
  const strings = languages.map((language) => [`${language}.json`, localisation(language)] as const)
  const faults = [
    ...manifestFaults(manifest).map((fault) => `manifest.json: ${fault}`),
    ...strings.flatMap(([file, texts]) =>
      localisationFaults(texts, manifest.manifestVersion).map((fault) => `${file}: ${fault}`),
    ),
  ]
  if (faults.length > 0) return { outcome: 'refused', faults }
  const files = {
    'manifest.json': json(manifest),
    ...Object.fromEntries(strings.map(([file, texts]) => [file, json(texts)])),
    'color.png': icon('color.png'),
    'outline.png': icon('outline.png'),
  }
  return { outcome: 'built', files, zip: zipSync(files, { mtime: fixedTime, level: 9 }) }
}

const target = join(__dirname, '..', 'dist', 'imoit-assistant.zip')
const demoNote =
  'This is a DEMO package with invented ids: set TEAMS_APP_ID, MICROSOFT_APP_ID, PUBLIC_HOST, WEBSITE_URL, PRIVACY_URL and TERMS_URL for one that can be installed (docs/operators.md).'

/** Writes the package and says what is in it; gives back what kept it from being written. */
function writePackage(read: ReadSettings, version: string): string[] {
  if (read.outcome === 'refused') return [read.sentence]
  const built = buildPackage(read.settings, version)
  if (built.outcome === 'refused') return built.faults
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, built.zip)
  for (const [file, content] of Object.entries(built.files)) console.log(`${file}  ${content.length} bytes`)
  console.log(`dist/imoit-assistant.zip  ${built.zip.length} bytes, checked against the Teams schemas`)
  if (read.outcome === 'demo') console.log(demoNote)
  return []
}

function attempt(): string[] {
  try {
    const { version } = JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8'))
    return writePackage(readSettings(process.env), version)
  } catch (error) {
    return [`No package was built: ${error instanceof Error ? error.message : error}`]
  }
}

if (require.main === module) {
  const faults = attempt()
  for (const fault of faults) console.error(fault)
  process.exitCode = faults.length > 0 ? 1 : 0
}
