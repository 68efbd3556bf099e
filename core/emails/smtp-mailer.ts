import { createTransport } from 'nodemailer'
import { workEmail } from '../contract/fields'
import type { Mailer } from './mailer'

/** Well inside the lease of a job, so that a hanging server cannot get the same e-mail sent twice at once. */
const patience = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 10_000 }

export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport({ url, pool: true, maxConnections: 2, ...patience })
  const host =
    from
      .split('@')
      .at(-1)
      ?.replace(/[^\w.-]/g, '') || 'imoit.invalid'
  return {
    sends: true,
    send: async ({ id, recipient, subject, body }) => {
      if (!workEmail.safeParse(recipient).success) throw new Error('the recipient is not an address')
      // The same id on every attempt lets mail servers drop a repeat.
      await transport.sendMail({
        from,
        to: { name: '', address: recipient },
        subject,
        text: body,
        messageId: `<imoit-${id}@${host}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        disableFileAccess: true,
        disableUrlAccess: true,
      })
    },
    close: () => transport.close(),
  }
}
