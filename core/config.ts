import { join } from 'node:path'
import { z } from 'zod'
import { workEmail } from './contract/fields'
import { shortestSecretBytes } from './contract/tokens'

const port = z.coerce.number().int().min(0).max(65535)
/** An empty line in an .env file means not set. */
const optional = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

const environment = z.object({
  NODE_ENV: optional(z.string()),
  CORE_PORT: optional(port),
  CORE_HOST: optional(z.string()),
  CORE_SECRET: optional(
    z.string().refine((text) => Buffer.byteLength(text) >= shortestSecretBytes, {
      message: `must have at least ${shortestSecretBytes} bytes`,
    }),
  ),
  DATABASE_URL: optional(
    z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgres:// or postgresql://'),
  ),
  DATA_FOLDER: optional(z.string()),
  KNOWLEDGE_DIR: optional(z.string()),
  SMTP_URL: optional(z.string().regex(/^smtps?:\/\//, 'must start with smtp:// or smtps://')),
  MAIL_FROM: optional(
    z.string().regex(/^[^\r\n]{0,80}[^\s@]{1,64}@[^\s@]{1,120}$/, 'must be an e-mail address'),
  ),
  WEBHOOK_HOSTS: optional(
    z.string().transform((text) =>
      text
        .split(',')
        .map((host) => host.trim().toLowerCase())
        .filter(Boolean),
    ),
  ),
  HELPDESK_EMAIL: optional(workEmail),
  FIRST_ADMINISTRATOR: optional(
    z.string().regex(/^[\w.-]{1,64}:[\w.-]{1,128}$/, 'must be <tenant id>:<object id>'),
  ),
  LOG_LEVEL: optional(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])),
})

export interface CoreConfig {
  production: boolean
  port: number
  host: string
  /** Shared with the bot. Undefined only outside production, where one process may make one up for itself. */
  tokenSecret: string | undefined
  databaseUrl: string | undefined
  /** Of the embedded database, when there is no URL. */
  databaseFolder: string
  /** Of imported documents; the document check reads them. */
  knowledgeFolder: string
  smtp: { url: string; from: string } | undefined
  helpdeskEmail: string | undefined
  /** Hosts of inner networks that webhooks may point to. */
  webhookHosts: string[]
  /** Made an administrator while nobody is one. */
  firstAdministrator: string | undefined
  logLevel: string
}

/** Every mistake of the configuration, by the name of its variable. */
export class CoreConfigError extends Error {
  constructor(readonly mistakes: string[]) {
    super(
      ['The core service cannot start with this configuration:', ...mistakes.map((line) => `  ${line}`)].join(
        '\n',
      ),
    )
    this.name = 'CoreConfigError'
  }
}

/** Reads the configuration, or throws with every mistake. */
export function readCoreConfig(env: Record<string, string | undefined>): CoreConfig {
  const production = env.NODE_ENV === 'production'
  const parsed = environment.safeParse(env)
  const wrong = parsed.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []
  const mistakes = [...wrong, ...missing(env, production)]
  if (!parsed.success || mistakes.length > 0) throw new CoreConfigError(mistakes)
  const set = parsed.data
  return {
    production,
    port: set.CORE_PORT ?? 3979,
    host: set.CORE_HOST ?? '127.0.0.1',
    tokenSecret: set.CORE_SECRET,
    databaseUrl: set.DATABASE_URL,
    databaseFolder: join(set.DATA_FOLDER ?? '.data', 'database'),
    knowledgeFolder: set.KNOWLEDGE_DIR ?? join(set.DATA_FOLDER ?? '.data', 'knowledge'),
    smtp: set.SMTP_URL && set.MAIL_FROM ? { url: set.SMTP_URL, from: set.MAIL_FROM } : undefined,
    helpdeskEmail: set.HELPDESK_EMAIL,
    webhookHosts: set.WEBHOOK_HOSTS ?? [],
    firstAdministrator: set.FIRST_ADMINISTRATOR,
    logLevel: set.LOG_LEVEL ?? 'info',
  }
}

function missing(set: Record<string, string | undefined>, production: boolean): string[] {
  const mistakes: string[] = []
  if (production && !set.CORE_SECRET) {
    mistakes.push('CORE_SECRET: is required in production; the bot and the core service share it')
  }
  if (production && !set.DATABASE_URL) {
    mistakes.push(
      'DATABASE_URL: is required in production; the embedded database does not survive a power loss',
    )
  }
  if (set.SMTP_URL && !set.MAIL_FROM) mistakes.push('MAIL_FROM: is required when SMTP_URL is set')
  return mistakes
}
