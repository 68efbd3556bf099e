import { smtpMailer } from '../../core/emails/smtp-mailer'
import { type Delivered, startSmtpSink } from './smtp-sink'

const email = {
  id: 42,
  recipient: 'hoa@moit.example',
  subject: '[iMOIT] Sự cố SC-2026-000001: Đang xử lý, bộ phận hỗ trợ xin anh/chị cho biết thêm thời điểm',
  body: 'Kính gửi anh/chị,\n.\nTrạng thái: Đang xử lý\n..hai dấu chấm\n\n=?UTF-8?Q?kh=C3=B4ng?= đổi',
}

/** The header's words as a mail program shows them. */
function subjectOf({ text }: Delivered): string {
  const header = /^Subject: ((?:.|\r\n[ \t])*)\r\n\S/m.exec(text)?.[1] ?? ''
  return header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?(.*?)\?=/gi, (_word, way: string, coded: string) =>
      way.toLowerCase() === 'b' ? coded : unquote(coded.replaceAll('_', ' ')),
    )
}

function bodyOf({ text }: Delivered): string {
  const coded = text.slice(text.indexOf('\r\n\r\n') + 4).trimEnd()
  if (/^Content-Transfer-Encoding: base64/im.test(text)) return Buffer.from(coded, 'base64').toString('utf8')
  return unquote(coded.replace(/=\r\n/g, '')).replaceAll('\r\n', '\n')
}

const unquote = (coded: string) =>
  Buffer.from(
    coded.replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')

test('an e-mail arrives whole, in Vietnamese, with an id that a repeat shares', async () => {
  const sink = await startSmtpSink()
  const mailer = smtpMailer(sink.url, 'Trợ lý iMOIT <imoit@moit.example>')
  await mailer.send(email)
  await mailer.send(email)
  mailer.close()
  await sink.stop()
  expect(sink.delivered).toHaveLength(2)
  for (const arrived of sink.delivered) {
    expect([arrived.from, arrived.to]).toEqual(['imoit@moit.example', email.recipient])
    expect(arrived.text).toContain('Message-ID: <imoit-42@moit.example>')
    expect(arrived.text).toContain('Auto-Submitted: auto-generated')
    expect(subjectOf(arrived)).toBe(email.subject)
    expect(bodyOf(arrived)).toBe(email.body)
  }
})

test('an address that would add a recipient is not written to; a subject cannot add a header', async () => {
  const sink = await startSmtpSink()
  const mailer = smtpMailer(sink.url, 'imoit@moit.example')
  const twofold = { ...email, recipient: 'a@moit.example\r\nBcc: b@evil.example' }
  await expect(mailer.send(twofold)).rejects.toMatchObject({ code: 'EADDRESS' })
  await mailer.send({
    ...email,
    subject: 'x\r\nBcc: c@evil.example',
    body: 'y\r\n.\r\nRCPT TO:<d@evil.example>',
  })
  mailer.close()
  await sink.stop()
  expect(sink.attempts).toEqual([email.recipient])
  expect(sink.delivered.map(({ to }) => to)).toEqual([email.recipient])
  expect(sink.delivered[0]?.text).not.toMatch(/^Bcc:/im)
})

test('a server that is away is a failure for the outbox to see', async () => {
  const away = smtpMailer('smtp://127.0.0.1:1', 'imoit@moit.example')
  await expect(away.send(email)).rejects.toMatchObject({ code: expect.any(String) })
  away.close()
})
