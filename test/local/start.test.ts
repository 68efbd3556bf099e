import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runAssistant, spawnStart } from './run-assistant'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imoit-start-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs until it ends by itself. */
function failedStart(env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const child = spawnStart({ DATA_FOLDER: folder, PORT: '0', CORE_PORT: '0', ...env })
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  return new Promise((done) => child.once('exit', (code) => done({ code, said: said.trimEnd() })))
}

test('a running assistant serves the page, keeps others off its folder, and stops cleanly', async () => {
  const assistant = await runAssistant({ DATA_FOLDER: folder })
  const page = await fetch(assistant.url)
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(await page.text()).toContain('<title>Trợ lý iMOIT</title>')

  const stranger = await fetch(`${assistant.url}chat/state`, {
    headers: { origin: 'https://elsewhere.example' },
  })
  expect(stranger.status).toBe(403)

  const second = await failedStart({})
  expect(second).toEqual({ code: 1, said: expect.stringMatching(/^Thư mục dữ liệu .* đang được .*$/) })

  const stopping = Date.now()
  expect(await assistant.stop()).toBe(0)
  expect(Date.now() - stopping).toBeLessThan(10_000)
})

test('a port in use is one sentence', async () => {
  const other = createServer()
  await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening))
  const { port } = other.address() as { port: number }
  const { code, said } = await failedStart({ CORE_PORT: String(port) })
  other.close()
  expect([code, said]).toEqual([1, expect.stringMatching(new RegExp(`^Cổng ${port} .* CORE_PORT .*$`))])
})

test('a data folder that cannot be made is one sentence', async () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  const { code, said } = await failedStart({ DATA_FOLDER: join(file, 'data') })
  expect([code, said]).toEqual([1, expect.stringMatching(/^Không tạo hoặc ghi được thư mục dữ liệu .*$/)])
})
