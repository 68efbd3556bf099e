import type { Browser, Locator, Page } from 'playwright-core'
import { runAssistant } from '../local/run-assistant'
import { describeInBrowser, openBrowser, say, screenshot, type Visit, visit } from './open-browser'

describeInBrowser('requests on the chat page', () => {
  let assistant: Awaited<ReturnType<typeof runAssistant>>
  let browser: Browser
  let seen: Visit

  beforeAll(async () => {
    ;[assistant, browser] = await Promise.all([runAssistant(), openBrowser()])
  }, 180_000)
  beforeEach(async () => {
    seen = await visit(browser, assistant.url, { viewport: { width: 1280, height: 900 } })
  })
  afterEach(async () => {
    expect(seen).toMatchObject({ outside: [], errors: [] })
    await seen.page.context().close()
  })
  afterAll(async () => {
    await browser?.close()
    expect(await assistant?.stop()).toBe(0)
  })

  /** Each person's own chat; what came there is waited for by whoever looks for it. */
  const become = async (page: Page, name: string): Promise<void> => {
    await page.getByRole('button', { name }).first().click()
    await page.getByRole('button', { name: 'Trao đổi riêng' }).click()
  }
  const card = (page: Page, text: string): Locator => page.locator('.card', { hasText: text }).last()
  const press = (where: Locator, name: string | RegExp) =>
    where.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).click()

  test('the head of a unit confirms on the card, which then has nothing left to confirm', async () => {
    const { page } = seen
    await become(page, 'Lê Minh Hoa')
    await say(page, 'xin cấp tài khoản')
    await press(card(page, 'Yêu cầu về tài khoản iMOIT'), 'Tiếp tục')
    await press(card(page, 'kiểm tra lại yêu cầu tài khoản'), 'Gửi')
    await card(page, 'Chờ đơn vị xác nhận').waitFor()

    await become(page, 'Trần Quốc Bảo')
    const asked = card(page, 'Đề nghị xác nhận TK-')
    await asked.getByRole('button', { name: 'Hỏi lại người gửi' }).waitFor()
    await screenshot(page, 'approval')
    await press(asked, 'Xác nhận')
    await asked.getByText('đã xác nhận').waitFor()
    await asked.getByRole('button', { name: 'Xác nhận', exact: true }).waitFor({ state: 'detached' })

    await become(page, 'Lê Minh Hoa')
    await card(page, 'Đơn vị đã xác nhận – Trần Quốc Bảo').waitFor()
  })

  test('a thumb down stays pressed, and the helpdesk finds the question', async () => {
    const { page } = seen
    await become(page, 'Đặng Thị Mai')
    await say(page, 'ai cấp tài khoản iMOIT?')
    await page.getByRole('button', { name: 'Chưa đúng ý' }).last().click()
    await page.getByRole('button', { name: 'Chưa đúng ý', pressed: true }).waitFor()

    await become(page, 'Phạm Thu Nga')
    const asked = card(page, 'Câu hỏi chưa trả lời được').filter({ hasText: '1 người chưa hài lòng' })
    // The thumb is taken on its own way: who asks too early asks again.
    do await say(page, 'câu hỏi chưa trả lời')
    while (!(await asked.isVisible()))
    await asked.getByText('ai cấp tài khoản iMOIT?').waitFor()
  })

  test('a notice is previewed, sent, read by everybody, and told to whoever asks', async () => {
    const { page } = seen
    await become(page, 'Phạm Thu Nga')
    await say(page, 'soạn thông báo sự cố')
    const form = card(page, 'Soạn thông báo sự cố')
    await form.getByRole('textbox', { name: 'Tiêu đề' }).fill('Không mở được văn bản đến')
    await press(form, 'Xem trước')
    const preview = card(page, 'Bản nháp, chưa gửi cho ai.')
    await preview.getByRole('heading', { name: 'Không mở được văn bản đến' }).waitFor()
    await press(preview, 'Xem nơi nhận và gửi')
    await press(card(page, 'không thu hồi được'), /^Gửi tới/)
    await page.getByText(/^Đã gửi TB-2026-\d{6}\.$/).waitFor()

    await become(page, 'Lê Minh Hoa')
    await card(page, 'Không mở được văn bản đến').waitFor()
    await become(page, 'Đặng Thị Mai')
    await say(page, 'imoit có đang sự cố không?')
    await page.getByText('Bộ phận hỗ trợ iMOIT đang có thông báo sau:').waitFor()
    await press(card(page, 'Nếu anh/chị gặp lỗi khác'), 'Báo sự cố')
    await card(page, 'Báo sự cố iMOIT').waitFor()
  })

  test('a role is granted on a card and holds at once', async () => {
    const { page } = seen
    await become(page, 'Đỗ Hải Nam')
    await say(page, 'cấp quyền biên tập câu trả lời cho Trần Quốc Bảo')
    await press(card(page, 'Cấp quyền trong trợ lý'), 'Thực hiện')
    await page.getByText('Đã cấp quyền biên tập câu trả lời.').waitFor()
    await become(page, 'Trần Quốc Bảo')
    await say(page, 'soạn câu trả lời')
    await card(page, 'Câu trả lời được dùng sau khi một người khác duyệt.').waitFor()
  })
})
