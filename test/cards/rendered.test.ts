import { readFileSync } from 'node:fs'
import type * as AdaptiveCards from 'adaptivecards'
import { JSDOM } from 'jsdom'
import type { CardName } from '../../cards/card-values'
import { fillCard } from '../../cards/fill-card'
import { examples } from './examples'

const { window } = new JSDOM('<!doctype html><body></body>', { runScripts: 'outside-only' })
window.eval(readFileSync(require.resolve('adaptivecards/dist/adaptivecards.js'), 'utf8'))
const AC: typeof AdaptiveCards = window.AdaptiveCards
AC.AdaptiveCard.onProcessMarkdown = (_text, result) => {
  result.didProcess = false
}
// jsdom lays nothing out, so it has no innerText of its own.
Object.defineProperty(window.HTMLElement.prototype, 'innerText', {
  set(this: HTMLElement, text: string) {
    this.textContent = text
  },
})

function render(card: object) {
  const pressed: AdaptiveCards.Action[] = []
  const drawn = new AC.AdaptiveCard()
  drawn.hostConfig = new AC.HostConfig({ actions: { maxActions: 6 }, supportsInteractivity: true })
  drawn.onExecuteAction = (action) => pressed.push(action)
  drawn.parse(card)
  const element = drawn.render()
  if (!element) throw new Error('nothing was drawn')
  window.document.body.replaceChildren(element)
  return { element, pressed }
}

const names = Object.keys(examples) as CardName[]
test.each(names)('%s is drawn by the renderer, actions and all', (name) => {
  for (const values of examples[name]) {
    const { card } = fillCard(name, values as never)
    const { element } = render(card)
    const buttons = [...element.querySelectorAll('button')].map((button) => button.textContent)
    const titles = (card as { actions: { title: string }[] }).actions.map(({ title }) => title)
    expect(buttons).toEqual(expect.arrayContaining(titles))
  }
})

test('a form is not sent without what it requires, cancelling needs nothing', () => {
  const [values] = examples.form
  if (!values) throw new Error('no form')
  const empty = { ...values, inputs: values.inputs.map(({ value: _, ...input }) => input) }
  const { element, pressed } = render(fillCard('form', empty).card)
  const [submit, cancel] = [...element.querySelectorAll('button')]
  submit?.click()
  expect(pressed).toEqual([])
  expect(element.textContent).toContain('Ghi tên')
  cancel?.click()
  expect(pressed.map((action) => action.title)).toEqual(['Hủy'])
})

test('a form sends its inputs beside the data of the button', () => {
  const [values] = examples.form
  const { element, pressed } = render(fillCard('form', values as never).card)
  element.querySelector('button')?.click()
  const [action] = pressed as AdaptiveCards.SubmitAction[]
  expect(action?.data).toMatchObject({ do: 'x', nonce: 'n1', revision: 1, category: 'a', day: '2026-11-25' })
})

test('a row of the list opens its request', () => {
  const { element, pressed } = render(fillCard('request-list', examples['request-list'][0] as never).card)
  element.querySelector<HTMLElement>('[role="button"]')?.click()
  expect(pressed.map((action) => action.title)).toEqual(['Xem TK-2026-000000'])
})

test('what is too much for one row opens at the last button, forms and all, and closes again', () => {
  const [, crowded] = examples.triage
  const { element, pressed } = render(fillCard('triage', crowded as never).card)
  const shown = () =>
    [...element.querySelectorAll('button')]
      .filter((button) => button.closest('[style*="display: none"]') === null)
      .map((button) => button.textContent)
  const first = ['Xong', 'Gộp', 'Tách', 'Xem', 'Đóng', 'Thêm…']
  const press = (title: string) =>
    [...element.querySelectorAll('button')].find((button) => button.textContent === title)?.click()
  expect(shown()).toEqual(first)
  press('Thêm…')
  expect(shown()).toEqual(['Nhận xử lý', 'Phân loại', 'Trao đổi', ...first])
  press('Nhận xử lý')
  expect(pressed.map((action) => action.title)).toEqual(['Thêm…', 'Nhận xử lý'])
  press('Thêm…')
  expect(shown()).toEqual(first)
})
