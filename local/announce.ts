import { demoPeople } from './demo-people'
import type { LocalWording } from './local-wording'
import { say } from './say'

/** What runs where, who one can be, and what this trial run leaves out. */
export function announce(
  { start, roles }: LocalWording,
  { botUrl, coreUrl }: { botUrl: string; coreUrl: string },
  data: string,
): void {
  const page = botUrl.replace('127.0.0.1', 'localhost')
  const widest = Math.max(...demoPeople.map(({ name }) => name.length))
  say(
    [
      start.ready(process.uptime().toFixed(1)),
      '',
      `  ${start.open}: ${page}/`,
      `  ${start.bot}: ${page}/api/messages`,
      `  ${start.core}: ${coreUrl}`,
      `  ${start.data}: ${data}`,
      '',
      start.people,
      ...demoPeople.map(({ name, role, unit }) => `  ${name.padEnd(widest)}  ${roles[role]}, ${unit}`),
      '',
      start.noAuthentication,
      start.emailsPrinted,
      start.notForPowerLoss,
      start.howToStop,
    ].join('\n'),
  )
}
