import { conversation as conversationEn } from '../wording/en/conversation'
import { manifest as manifestEn } from '../wording/en/manifest'
import type { Language } from '../wording/language'
import { conversation as conversationVi } from '../wording/vi/conversation'
import { manifest as manifestVi } from '../wording/vi/manifest'
import template from './manifest.json'
import type { Settings } from './settings'

const words = {
  vi: { ...manifestVi, titles: conversationVi.commands },
  en: { ...manifestEn, titles: conversationEn.commands },
}
type CommandName = keyof typeof manifestVi.commands

/** In a team or group chat others are reading: only what makes sense there, the rest is asked 1:1. */
const inCompany: CommandName[] = ['help', 'check', 'account', 'incident']
const menus: { scopes: string[]; commands: CommandName[] }[] = [
  { scopes: ['personal'], commands: Object.keys(manifestVi.commands) as CommandName[] },
  { scopes: ['team', 'groupChat'], commands: inCompany },
]

const commandIn = (language: Language, name: CommandName) => ({
  title: words[language].titles[name].title,
  description: words[language].commands[name],
})

const fill = (text: string, values: Record<string, string>) =>
  text.replace(/\$\{\{(\w+)\}\}/g, (gap, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`manifest: manifest.json has a gap ${gap} that nothing fills`)
    return value
  })

function filled(part: unknown, values: Record<string, string>): unknown {
  if (typeof part === 'string') return fill(part, values)
  if (Array.isArray(part)) return part.map((item) => filled(item, values))
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, filled(value, values)]))
}

/** The template with its gaps filled, and the words and menus of the default language put in. */
export function buildManifest(settings: Settings, version: string) {
  const whole = filled(template, { ...settings, APP_VERSION: version }) as typeof template
  return {
    ...whole,
    name: manifestVi.name,
    description: manifestVi.description,
    bots: whole.bots.map((bot) => ({
      ...bot,
      commandLists: menus.map(({ scopes, commands }) => ({
        scopes,
        commands: commands.map((name) => commandIn('vi', name)),
      })),
    })),
  }
}
export type Manifest = ReturnType<typeof buildManifest>

/** The strings of one language, under the keys that Teams looks up. */
export function localisation(language: Language): Record<string, string> {
  const { name, description } = words[language]
  const commands = menus.flatMap((menu, list) =>
    menu.commands.flatMap((command, position) => {
      const key = `bots[0].commandLists[${list}].commands[${position}]`
      const { title, description } = commandIn(language, command)
      return [
        [`${key}.title`, title],
        [`${key}.description`, description],
      ]
    }),
  )
  return {
    $schema: template.$schema.replace('MicrosoftTeams.schema', 'MicrosoftTeams.Localization.schema'),
    'name.short': name.short,
    'name.full': name.full,
    'description.short': description.short,
    'description.full': description.full,
    ...Object.fromEntries(commands),
  }
}
