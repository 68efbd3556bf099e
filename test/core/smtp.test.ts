import { smtpMailer } from '../../core/emails/smtp-mailer'
import { startSmtpSink } from './smtp-sink'

const email = {
  id: 42,
  recipient: 'hoa@moit.example',
  subject: '[iMOIT] Sự cố SC-2026-000001: Đang xử lý',
  body: 'Kính gửi anh/chị,\n.\nTrạng thái: Đang xử lý',
}

test('an e-mail arrives whole, in Vietnamese, with an id that a repeat shares', async () => {
  const sink = await startSmtpSink()
  const mailer = smtpMailer(sink.url, 'Trợ lý iMOIT <imoit@moit.example>')
  await mailer.send(email)
  await mailer.send(email)
  mailer.close()
  sink.stop()
  expect(sink.delivered).toHaveLength(2)
  for (const { to, text } of sink.delivered) {
    expect(to).toBe('hoa@moit.example')
    expect(text).toContain('Message-ID: <imoit-42@moit.example>')
    expect(text).toContain('Auto-Submitted: auto-generated')
    expect(text).toMatch(/^Subject: =\?UTF-8\?/m)
  }
})

test('an address that would add a recipient is not written to; a subject cannot add a header', async () => {
  const sink = await startSmtpSink()
  const mailer = smtpMailer(sink.url, 'imoit@moit.example')
  const twofold = { ...email, recipient: 'a@moit.example\r\nBcc: b@evil.example' }
  await expect(mailer.send(twofold)).rejects.toThrow('not an address')
  await mailer.send({ ...email, subject: 'x\r\nBcc: c@evil.example' })
  mailer.close()
  sink.stop()
  expect(sink.delivered.map(({ to }) => to)).toEqual([email.recipient])
  expect(sink.delivered[0]?.text).not.toMatch(/^Bcc:/im)
})

test('a refused recipient and a server that is away are failures for the outbox to see', async () => {
  const sink = await startSmtpSink(() => true)
  const mailer = smtpMailer(sink.url, 'imoit@moit.example')
  await expect(mailer.send(email)).rejects.toMatchObject({ responseCode: 550 })
  mailer.close()
  sink.stop()
  const away = smtpMailer('smtp://127.0.0.1:1', 'imoit@moit.example')
  await expect(away.send(email)).rejects.toMatchObject({ code: expect.any(String) })
  away.close()
})
