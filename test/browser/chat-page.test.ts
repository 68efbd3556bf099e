import type { Browser, Page } from 'playwright-core'
import { runAssistant } from '../local/run-assistant'
import { describeInBrowser, openBrowser, say, screenshot, type Visit, visit } from './open-browser'

describeInBrowser('the chat page', () => {
  let assistant: Awaited<ReturnType<typeof runAssistant>>
  let browser: Browser
  let seen: Visit | undefined

  beforeAll(async () => {
    // One after the other: whichever fails, the first is known and can be closed.
    browser = await openBrowser()
    assistant = await runAssistant()
  })
  afterEach(async () => {
    expect(seen).toMatchObject({ outside: [], errors: [] })
    await seen?.page.context().close()
  })
  afterAll(async () => {
    await browser?.close()
    expect(await assistant?.stop()).toBe(0)
  })

  const open = async (options?: Parameters<typeof visit>[2]): Promise<Page> => {
    seen = await visit(browser, assistant.url, options)
    return seen.page
  }
  const choose = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()
  const lastCard = (page: Page) => page.locator('.card').last()

  test('a question is answered with its source, verbatim', async () => {
    const page = await open({ viewport: { width: 1280, height: 900 } })
    await say(page, 'văn bản mật có gửi qua iMOIT được không?')
    await page.locator('.marker').first().click()
    const quote = page.locator('.source[open] blockquote').first()
    expect(await quote.textContent()).toContain('Văn bản mật, tối mật, tuyệt mật')
    await toEnd(page)
    await screenshot(page, 'chat-page')
  })

  test('an incident goes from the form to the helpdesk and back', async () => {
    const page = await open({ viewport: { width: 1280, height: 900 } })
    await say(page, 'báo sự cố')
    const form = page.locator('.card', { has: page.locator('select') }).last()
    await form.getByRole('combobox', { name: 'Loại sự cố' }).selectOption('Chậm, gián đoạn hệ thống')
    await form.getByRole('textbox', { name: 'Mô tả' }).fill('Mở văn bản đến rất chậm')
    await form.getByRole('textbox', { name: 'Bắt đầu từ' }).fill('vừa xong')
    await form.getByRole('combobox', { name: 'Phạm vi' }).selectOption('Cả phòng')
    await screenshot(page, 'incident-form')
    await form.getByRole('button', { name: 'Tiếp tục' }).click()
    await lastCard(page).getByRole('button', { name: 'Gửi', exact: true }).click()
    await page
      .getByText(/SC-2026-\d{6}/)
      .last()
      .waitFor()
    const number = /SC-2026-\d{6}/.exec(await page.locator('.entries').innerText())?.[0] ?? ''
    expect(number).not.toBe('')

    await say(page, 'yêu cầu của tôi')
    await lastCard(page).getByText(number).first().waitFor()

    await choose(page, /Phạm Thu Nga/)
    await choose(page, /Kênh Hỗ trợ iMOIT/)
    const entry = page.locator('.entry', { hasText: number }).last()
    const triage = entry.locator('.card')
    await triage.getByRole('button', { name: 'Nhận xử lý' }).click()
    await entry.locator('.edited').waitFor()
    await triage.getByRole('button', { name: 'Đã xử lý xong' }).click()
    await triage.getByRole('textbox').fill('Đã khởi động lại dịch vụ')
    await screenshot(page, 'helpdesk-channel')
    await triage.getByRole('button', { name: 'Đã xử lý xong' }).last().click()
    await triage.getByText('Đã khởi động lại dịch vụ').waitFor()

    const requester = page.getByRole('button', { name: /Lê Minh Hoa/ })
    await requester.locator('.badge').waitFor()
    await requester.click()
    await page.locator('.card', { hasText: 'Đã khởi động lại dịch vụ' }).last().waitFor()

    await page.getByRole('button', { name: 'Thư điện tử gửi đi' }).click()
    await page.locator('.email', { hasText: number }).first().waitFor()
    await screenshot(page, 'emails')
  })

  test('everything can be done from the keyboard', async () => {
    const page = await open()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('write')
    await page.keyboard.type('điều 8')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('khoản 2')
    await page.keyboard.press('Enter')
    await page.locator('.marker').first().waitFor()
    await page.locator('.marker').last().focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('.source[open]').count()).toBe(1)
    await tabTo(page, 'person-helpdesk')
    await page.keyboard.press('Enter')
    expect(await page.locator('#person-helpdesk').getAttribute('aria-current')).toBe('true')
    expect(await focused(page)).toBe('person-helpdesk')
  })

  test('a reload brings the talk back', async () => {
    const page = await open()
    await say(page, 'khoản 3 Điều 16')
    const before = await page.locator('.entry').count()
    await page.reload()
    await page.locator('.entry').first().waitFor()
    expect(await page.locator('.entry').count()).toBe(before)
  })

  test('a file is declined and its content never read', async () => {
    const page = await open()
    const before = await page.locator('.entry.bot').count()
    await page.setInputFiles('#file', {
      name: 'mat.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('x'),
    })
    await page.getByText('Tệp: mat.pdf').waitFor()
    await page.waitForFunction((count) => document.querySelectorAll('.entry.bot').length > count, before)
  })

  test('in English the page and the bot speak English; the quote stays Vietnamese', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'English' }).click()
    await page.locator('html[lang=en]').waitFor()
    await say(page, 'may secret documents be sent through iMOIT?')
    await page.locator('.entry.bot').last().getByText('Văn bản mật, tối mật, tuyệt mật').first().waitFor()
    await screenshot(page, 'english')
  })

  test('a press counts although a message arrives while the button is held down', async () => {
    const page = await open()
    const colleague = page.locator('#person-helpdesk')
    expect(await colleague.locator('.badge').count()).toBe(0)
    await page.getByRole('button', { name: 'English' }).hover()
    await page.mouse.down()
    const other = await page.context().newPage()
    await other.goto(assistant.url)
    await choose(other, /Phạm Thu Nga/)
    await say(other, 'trợ giúp')
    await page.waitForTimeout(300)
    await page.mouse.up()
    await page.locator('html[lang=en]').waitFor()
    await colleague.locator('.badge').waitFor()
  })

  test.each(['light', 'dark'] as const)('nothing is wider than a small phone (%s)', async (colorScheme) => {
    const page = await open({ viewport: { width: 360, height: 740 }, colorScheme })
    await say(page, 'Điều 6 quy định gì?')
    await screenshot(page, `phone-${colorScheme}`)
    await say(page, 'xin cấp tài khoản')
    await lastCard(page).waitFor()
    expect(await overflow(page)).toBe(0)
    await say(page, 'hủy')
    await page.locator('#menu').click()
    expect(await overflow(page)).toBe(0)
    await choose(page, /Đỗ Hải Nam/)
    expect(await page.locator('#person-administrator').getAttribute('aria-current')).toBe('true')
  })

  test('text is readable in dark colours too', async () => {
    const page = await open({ colorScheme: 'dark', viewport: { width: 1280, height: 900 } })
    await say(page, 'trợ giúp')
    await screenshot(page, 'dark')
    expect(await page.evaluate(faintTexts)).toEqual([])
    await page.locator('#theme').click()
    expect(await page.evaluate(faintTexts)).toEqual([])
  })
})

const toEnd = (page: Page) => page.locator('.log').evaluate((log) => log.scrollTo(0, log.scrollHeight))
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id)
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

async function tabTo(page: Page, id: string): Promise<void> {
  for (let tabs = 0; tabs < 80 && (await focused(page)) !== id; tabs += 1)
    await page.keyboard.press('Shift+Tab')
}

/** Texts on the page whose contrast with what is behind them is below 4.5 : 1. */
function faintTexts(): string[] {
  const rgba = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
  const luminance = ([r = 0, g = 0, b = 0]: number[]) => {
    const linear = [r, g, b].map((part) => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0)
  }
  const behind = (element: Element | null): number[] => {
    const colour = element ? rgba(getComputedStyle(element).backgroundColor) : [255, 255, 255]
    return (colour[3] ?? 1) > 0.9 || !element ? colour : behind(element.parentElement)
  }
  return [...document.querySelectorAll('body *')]
    .filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    )
    .filter((element) => {
      const [one, other] = [luminance(rgba(getComputedStyle(element).color)), luminance(behind(element))]
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) < 4.5
    })
    .map((element) => `${element.className}: ${element.textContent?.slice(0, 40)}`)
}
