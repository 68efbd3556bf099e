import { createTransport } from 'nodemailer'
import { workEmail } from '../contract/fields'
import type { Mailer } from './mailer'

/** Well inside the lease of a job, so that a hanging server cannot get the same e-mail sent twice at once. */
const patience = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 10_000, wholeMs: 12_000 }

/** `url` 'smtp://…' or 'smtps://…'; `from` an address, with a name or without. */
export function smtpMailer(url: string, from: string, waits: Partial<typeof patience> = {}): Mailer {
  const { wholeMs, ...timeouts } = { ...patience, ...waits }
  // Trying again within one attempt would send a message twice that was taken before the line broke.
  const transport = createTransport({ url, pool: true, maxConnections: 2, maxRequeues: 0, ...timeouts })
  const host =
    from
      .split('@')
      .at(-1)
      ?.replace(/[^\w.-]/g, '') || 'imoit.invalid'
  return {
    sends: true,
    send: async ({ id, recipient, subject, body }) => {
      if (!workEmail.safeParse(recipient).success) {
        throw Object.assign(new Error('the recipient is not an address'), { code: 'EADDRESS' })
      }
      // The same id on every attempt lets mail servers drop a repeat.
      await transport.sendMail({
        from,
        to: { name: '', address: recipient },
        subject,
        text: body,
        messageId: `<imoit-${id}@${host}>`,
        signal: AbortSignal.timeout(wholeMs),
        headers: { 'Auto-Submitted': 'auto-generated' },
        disableFileAccess: true,
        disableUrlAccess: true,
      })
    },
    close: () => transport.close(),
  }
}
