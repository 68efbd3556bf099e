import { allowedUrl } from '../../core/webhooks/allowed-url'
import { isInsideAddress } from '../../core/webhooks/inside-address'
import { post } from '../../core/webhooks/post'
import { startReceiver } from './webhook-receiver'

test.each([
  ['https://bao-cao.example.vn/imoit', 'anywhere'],
  ['https://203.113.131.1/imoit', 'anywhere'],
  ['https://[2001:4860:4860::8888]/', 'anywhere'],
  ['http://bao-cao.example.vn/imoit', 'nowhere'],
  ['http://localhost:8080/', 'in a trial'],
  ['http://127.0.0.1:8080/', 'in a trial'],
  ['http://[::1]:8080/', 'in a trial'],
  ['http://127.evil.example/', 'nowhere'],
  ['https://127.0.0.1/', 'in a trial'],
  ['https://10.1.2.3/', 'in a trial'],
  ['https://172.16.0.1/', 'in a trial'],
  ['https://192.168.1.1/', 'in a trial'],
  ['https://169.254.169.254/latest/meta-data', 'in a trial'],
  ['https://2130706433/', 'in a trial'],
  ['https://0x7f.1/', 'in a trial'],
  ['https://[::ffff:127.0.0.1]/', 'in a trial'],
  ['https://[fd00::1]/', 'in a trial'],
  ['https://[fe80::1]/', 'in a trial'],
  ['https://user:word@bao-cao.example.vn/', 'nowhere'],
  ['ftp://bao-cao.example.vn/', 'nowhere'],
  ['file:///etc/passwd', 'nowhere'],
  ['not a url', 'nowhere'],
])('%s may be called %s', (url, where) => {
  const allowed = [allowedUrl(url, true), allowedUrl(url, false)].map((one) => one !== undefined)
  expect(allowed).toEqual(
    { anywhere: [true, true], 'in a trial': [false, true], nowhere: [false, false] }[where],
  )
})

test.each([
  ['8.8.8.8', false],
  ['172.32.0.1', false],
  ['100.63.255.255', false],
  ['2606:4700::1111', false],
  ['0.0.0.0', true],
  ['100.64.0.1', true],
  ['198.19.0.1', true],
  ['224.0.0.1', true],
  ['255.255.255.255', true],
  ['::', true],
  ['::ffff:8.8.8.8', false],
  ['::ffff:10.0.0.1', true],
  ['::ffff:a9fe:a9fe', true],
  ['64:ff9b::a00:1', true],
  ['2002:a00:1::', true],
  ['ff02::1', true],
])('%s is inside: %s', (address, inside) => {
  expect(isInsideAddress(address)).toBe(inside)
})

test('a name that resolves to this machine is refused in production when it is called, and nothing arrives', async () => {
  const receiver = await startReceiver()
  const url = new URL(receiver.url.replace('127.0.0.1', 'localhost'))
  const sending = { url, headers: {}, body: '{}' }
  await expect(post({ ...sending, production: true })).rejects.toMatchObject({ code: 'ADDRESS-REFUSED' })
  expect(receiver.received).toEqual([])
  await post({ ...sending, production: false })
  expect(receiver.received).toHaveLength(1)
  receiver.stop()
})

test.each<[string, string, number, Parameters<typeof startReceiver>[0]]>([
  ['redirects', 'HTTP-302', 20_000, () => ({ status: 302, location: 'http://127.0.0.1:1/' })],
  ['fails', 'HTTP-500', 20_000, () => 500],
  ['never answers', 'TIMEOUT', 300, () => 'hang'],
])('a receiver that %s: the attempt fails with %s, given %d ms', async (_name, code, patienceMs, answer) => {
  const receiver = await startReceiver(answer)
  const sending = { url: new URL(receiver.url), headers: {}, body: '{}', production: false, patienceMs }
  await expect(post(sending)).rejects.toMatchObject({ code })
  receiver.stop()
})

test('who does not answer is left in peace for a while, so that nobody waits behind it', async () => {
  const silent = await startReceiver(() => 'hang')
  const sending = { headers: {}, body: '{}', production: false }
  const again = () => post({ ...sending, url: new URL(silent.url), patienceMs: 300 })
  await expect(again()).rejects.toMatchObject({ code: 'TIMEOUT' })
  silent.received.length = 0
  await expect(again()).rejects.toMatchObject({ code: 'TIMEOUT' })
  const other = await startReceiver()
  await post({ ...sending, url: new URL(other.url), patienceMs: 20_000 })
  expect([silent.received.length, other.received.length]).toEqual([0, 1])
  for (const receiver of [silent, other]) receiver.stop()
})
