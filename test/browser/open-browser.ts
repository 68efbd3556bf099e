import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path && existsSync(path),
)

/** A suite that is visibly skipped on a machine without Chromium. */
export const describeInBrowser = (name: string, suite: () => void): void =>
  executablePath
    ? describe(name, suite)
    : describe.skip(`${name} (no Chromium found: set CHROMIUM_PATH)`, suite)

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-quic',
      '--no-first-run',
      '--disable-sync',
    ],
  })

export interface Visit {
  page: Page
  /** Requests that left this machine, errors of the script: both must stay empty. */
  outside: string[]
  errors: string[]
}

export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', ...options })
  const page = await context.newPage()
  const seen: Visit = { page, outside: [], errors: [] }
  page.on('request', (request) => {
    if (new URL(request.url()).host !== new URL(url).host) seen.outside.push(request.url())
  })
  page.on('pageerror', (error) => seen.errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text())
  })
  await page.goto(url)
  await page.locator('#write').waitFor()
  return seen
}

/** Types a message and waits until the bot has said something new. */
export async function say(page: Page, text: string): Promise<void> {
  const before = await page.locator('.entry.bot').count()
  await page.locator('#write').fill(text)
  await page.keyboard.press('Enter')
  await page.waitForFunction((count) => document.querySelectorAll('.entry.bot').length > count, before)
}

export const screenshot = async (page: Page, name: string): Promise<void> => {
  if (process.env.SCREENSHOTS === '1') await page.screenshot({ path: `docs/images/${name}.png` })
}
