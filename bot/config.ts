import { join } from 'node:path'
import { z } from 'zod'
import { type HelpdeskChannels, routable } from './notices/channel-for'
import type { Limit } from './teams/send-limits'

export interface Credentials {
  appId: string
  password: string
  tenantId: string
}

/** Who signs the requests of Teams and who gives the bot its own token. */
export interface Authority {
  issuer: string
  metadataUrl: string
  audience: string
  tokenUrl: string
}

export interface BotConfig {
  /** 'local' when nothing is configured: no authentication, loopback only. */
  mode: 'local' | 'production'
  host: string
  port: number
  credentials?: Credentials
  /** Tenants whose people may talk to the bot. */
  tenants: string[]
  /** Hosts that may stand in an activity's serviceUrl; the bot sends its answers there. */
  serviceHosts: string[]
  authority: Authority
  core: { url: string; secret: string }
  databaseUrl?: string
  /** Of the embedded database, when there is no URL. */
  databaseFolder: string
  /** Of imported documents; read while the bot runs. */
  knowledgeFolder: string
  helpdeskChannels: HelpdeskChannels
  eventsEveryMs: number
  keepDays: number
  /** How long a process may be busy with one piece of work before another takes it over. */
  leaseSeconds: number
  sendLimits: { conversation: Limit[]; tenant: Limit[] }
  /** Of one person. */
  turnLimits: Limit[]
  sendTimeoutMs: number
  logLevel: string
}

/** Every mistake of the configuration, by the name of its variable. */
export class ConfigError extends Error {
  constructor(readonly mistakes: string[]) {
    super(
      ['The bot cannot start with this configuration:', ...mistakes.map((line) => `  ${line}`)].join('\n'),
    )
    this.name = 'ConfigError'
  }
}

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean),
)
const guid = z
  .string()
  .regex(/^[0-9a-fA-F-]{36}$/, 'must be a GUID such as 00000000-0000-0000-0000-000000000000')
/** 'suspected-leak=19:…;digital-signature=19:…' */
const channels = z.string().transform((text, context): HelpdeskChannels['special'] => {
  const pairs = text
    .split(';')
    .map((pair) => pair.trim())
    .filter(Boolean)
    .map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), pair.slice(pair.indexOf('=') + 1).trim()])
  if (pairs.every(([name = '', channel = '']) => routable.includes(name) && channel.startsWith('19:')))
    return Object.fromEntries(pairs)
  context.addIssue({
    code: 'custom',
    message: `must be like suspected-leak=19:…;help-ticket=19:…, of ${routable.join(', ')}`,
  })
  return z.NEVER
})
const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most)

const environment = z.object({
  NODE_ENV: z.string().default('development'),
  HOST: z.string().optional(),
  PORT: whole(0, 65_535).default(3978),
  MICROSOFT_APP_ID: guid.optional(),
  MICROSOFT_APP_PASSWORD: z.string().optional(),
  MICROSOFT_APP_TENANT_ID: guid.optional(),
  ALLOWED_TENANT_IDS: list.optional(),
  SERVICE_URL_HOSTS: list.default(['smba.trafficmanager.net']),
  CORE_URL: z.url().optional(),
  CORE_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgresql://')
    .optional(),
  DATA_FOLDER: z.string().default('.data'),
  KNOWLEDGE_DIR: z.string().optional(),
  HELPDESK_CONVERSATION: z.string().optional(),
  HELPDESK_CHANNELS: channels.optional(),
  EVENTS_EVERY_MS: whole(100, 600_000).default(1000),
  KEEP_DAYS: whole(1, 3650).default(30),
  SENDS_PER_SECOND: whole(1, 50).default(24),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
})
type Environment = z.infer<typeof environment>

const neededInProduction = [
  'MICROSOFT_APP_ID',
  'MICROSOFT_APP_PASSWORD',
  'MICROSOFT_APP_TENANT_ID',
  'CORE_URL',
  'CORE_SECRET',
  'DATABASE_URL',
] as const
const credentialNames = ['MICROSOFT_APP_ID', 'MICROSOFT_APP_PASSWORD', 'MICROSOFT_APP_TENANT_ID'] as const

/** Reads the configuration; an empty variable counts as not set. Throws ConfigError with every mistake. */
export function readConfig(env: Record<string, string | undefined>): BotConfig {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
  const parsed = environment.safeParse(set)
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`))
  const values = parsed.data
  const production = values.NODE_ENV === 'production' || credentialNames.some((name) => values[name])
  const mistakes = production ? mistakesInProduction(values) : []
  if (mistakes.length > 0) throw new ConfigError(mistakes)
  return toConfig(values, production)
}

function mistakesInProduction(values: Environment): string[] {
  const missing = neededInProduction
    .filter((name) => !values[name])
    .map((name) => `${name}: is required in production, or when any Microsoft app credential is set`)
  if (values.ALLOWED_TENANT_IDS?.length === 0) missing.push('ALLOWED_TENANT_IDS: names no tenant')
  if (values.SERVICE_URL_HOSTS.length === 0) missing.push('SERVICE_URL_HOSTS: names no host')
  return missing
}

function toConfig(values: Environment, production: boolean): BotConfig {
  const appId = values.MICROSOFT_APP_ID ?? ''
  const tenantId = values.MICROSOFT_APP_TENANT_ID ?? ''
  return {
    mode: production ? 'production' : 'local',
    // Without authentication nobody outside this machine may reach the bot.
    host: production ? (values.HOST ?? '0.0.0.0') : '127.0.0.1',
    port: values.PORT,
    ...(production && { credentials: { appId, password: values.MICROSOFT_APP_PASSWORD ?? '', tenantId } }),
    tenants: values.ALLOWED_TENANT_IDS ?? [tenantId],
    serviceHosts: values.SERVICE_URL_HOSTS,
    authority: microsoft(tenantId),
    core: { url: values.CORE_URL ?? 'http://127.0.0.1:3979', secret: values.CORE_SECRET ?? '' },
    databaseUrl: values.DATABASE_URL,
    databaseFolder: join(values.DATA_FOLDER, 'database'),
    knowledgeFolder: values.KNOWLEDGE_DIR ?? join(values.DATA_FOLDER, 'knowledge'),
    helpdeskChannels: { usual: values.HELPDESK_CONVERSATION, special: values.HELPDESK_CHANNELS ?? {} },
    eventsEveryMs: values.EVENTS_EVERY_MS,
    keepDays: values.KEEP_DAYS,
    leaseSeconds: 20,
    sendLimits: {
      conversation: [
        { count: 7, ms: 1_000 },
        { count: 8, ms: 2_000 },
        { count: 60, ms: 30_000 },
        { count: 1800, ms: 3_600_000 },
      ],
      tenant: [{ count: values.SENDS_PER_SECOND, ms: 1_000 }],
    },
    // As many as Teams takes answers to; on this machine scripts may talk faster.
    turnLimits: production ? [{ count: 60, ms: 30_000 }] : [],
    sendTimeoutMs: 8_000,
    logLevel: values.LOG_LEVEL,
  }
}

const microsoft = (tenantId: string): Authority => ({
  issuer: 'https://api.botframework.com',
  metadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  audience: 'https://api.botframework.com',
  tokenUrl: `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`,
})
