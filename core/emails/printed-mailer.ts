import type { Logger } from 'pino'
import type { Mailer } from './mailer'

/** For running without a mail server: the e-mail stays readable in core.emails. */
export const printedMailer = (logger: Logger): Mailer => ({
  sends: false,
  send: async ({ id, subject }) => logger.info({ email: id, subject }, 'e-mail kept, not sent: no SMTP_URL'),
  close: () => undefined,
})
