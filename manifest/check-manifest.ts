import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Ajv, { type Options } from 'ajv-draft-04'
import type { Manifest } from './build-manifest'

/** Microsoft's store refuses these in an app's name; held to here although the app is not listed there. */
const keptForTeams = /\b(teams|microsoft|chat|chats|files|calls|calendar|activity|help)\b/i

function nameFaults(names: { short: string; full: string }): string[] {
  return Object.entries(names)
    .filter(([, name]) => keptForTeams.test(name))
    .map(([which, name]) => `name.${which} "${name}" uses a word that belongs to Microsoft Teams`)
}

const schemas = join(
  dirname(require.resolve('@microsoft/app-manifest/package.json')),
  'build/json-schemas/teams',
)

/** Only the schemas of Microsoft's library are used: its own check may go to the network, and fails on the second schema. */
function schemaFaults(version: string, name: string, content: object, options: Options): string[] {
  const schema = readFileSync(join(schemas, `v${version}`, `${name}.schema.json`), 'utf8').replace(
    /^\uFEFF/,
    '',
  )
  const settings: Options = { strict: false, allErrors: true, formats: { uri: URL.canParse }, ...options }
  const check = new Ajv(settings).compile(JSON.parse(schema))
  check(content)
  return (check.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  )
}

/** Everything wrong with a manifest: its schema and the rules that no schema states. */
export function manifestFaults(manifest: Manifest): string[] {
  const crowded = manifest.bots
    .flatMap(({ commandLists }) => commandLists)
    .filter(({ commands }) => commands.length > 10)
    .map(({ scopes }) => `Teams shows at most 10 commands in ${scopes.join(' and ')}`)
  return [
    ...schemaFaults(manifest.manifestVersion, 'MicrosoftTeams', manifest, {}),
    ...crowded,
    ...nameFaults(manifest.name),
  ]
}

/** Everything wrong with the strings of one language. */
export function localisationFaults(strings: Record<string, string>, version: string): string[] {
  // One pattern of this schema is not a valid expression in Unicode mode.
  const options = { unicodeRegExp: false }
  const names = { short: strings['name.short'] ?? '', full: strings['name.full'] ?? '' }
  return [...schemaFaults(version, 'MicrosoftTeams.Localization', strings, options), ...nameFaults(names)]
}
