/** What differs from one ministry's installation to the next. */
export interface Settings {
  TEAMS_APP_ID: string
  /** The bot's own id, under the name the bot itself reads. */
  MICROSOFT_APP_ID: string
  PUBLIC_HOST: string
  WEBSITE_URL: string
  PRIVACY_URL: string
  TERMS_URL: string
  DEVELOPER_NAME: string
}
type Name = keyof Settings
type Environment = Record<string, string | undefined>

export type ReadSettings =
  | { outcome: 'configured' | 'demo'; settings: Settings }
  | { outcome: 'refused'; sentence: string }

/** Reserved names: a package made of these can be looked at but never reaches anybody's bot. */
const demo: Settings = {
  TEAMS_APP_ID: '00000000-0000-0000-0000-000000000001',
  MICROSOFT_APP_ID: '00000000-0000-0000-0000-000000000002',
  PUBLIC_HOST: 'imoit-assistant.example',
  WEBSITE_URL: 'https://imoit-assistant.example/',
  PRIVACY_URL: 'https://imoit-assistant.example/privacy',
  TERMS_URL: 'https://imoit-assistant.example/terms',
  DEVELOPER_NAME: 'Trợ lý iMOIT developers',
}

function isWebPage(value: string): boolean {
  return URL.canParse(value) && new URL(value).protocol === 'https:' && value.length <= 2048
}
const hostName = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i
const id = {
  fits: (value: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value),
  wanted: 'an id such as 1b4e28ba-2fa1-41d2-883f-0016d3cca427',
}
const page = { fits: isWebPage, wanted: 'a public https:// page' }

const rules: Record<Name, { fits: (value: string) => boolean; wanted: string }> = {
  TEAMS_APP_ID: id,
  MICROSOFT_APP_ID: id,
  PUBLIC_HOST: {
    fits: (value) => hostName.test(value),
    wanted: "the bot's public host name, such as bot.example.vn, without https:// or a path",
  },
  WEBSITE_URL: page,
  PRIVACY_URL: page,
  TERMS_URL: page,
  DEVELOPER_NAME: { fits: (value) => value.length <= 32, wanted: 'at most 32 characters' },
}
const names = Object.keys(rules) as Name[]

const given = (environment: Environment, name: Name) => environment[name]?.trim() || undefined

function fault(environment: Environment, name: Name): string | undefined {
  const value = given(environment, name)
  if (value === undefined) return name === 'DEVELOPER_NAME' ? undefined : `${name} is not set`
  return rules[name].fits(value) ? undefined : `${name} must be ${rules[name].wanted}, not "${value}"`
}

/** All or nothing: a package with somebody's bot and an invented host would install and stay mute. */
export function readSettings(environment: Environment): ReadSettings {
  if (names.every((name) => given(environment, name) === undefined))
    return { outcome: 'demo', settings: demo }
  const faults = names.flatMap((name) => fault(environment, name) ?? [])
  if (faults.length > 0)
    return { outcome: 'refused', sentence: `No package was built: ${faults.join('; ')}.` }
  const values = names.map((name) => [name, given(environment, name) ?? demo[name]])
  return { outcome: 'configured', settings: Object.fromEntries(values) as Settings }
}
