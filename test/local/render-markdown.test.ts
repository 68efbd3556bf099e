import { renderMarkdown } from '../../local/page/render-markdown'

const { JSDOM } = require('jsdom') as { JSDOM: new (html: string) => { window: { document: Document } } }
const { document } = new JSDOM('').window
// Only what the renderer asks of it: jest takes whole objects of the global scope apart between files.
const asked = {
  createElement: (tag: string) => document.createElement(tag),
  createDocumentFragment: () => document.createDocumentFragment(),
}
beforeAll(() => Object.assign(globalThis, { document: asked }))
afterAll(() => Reflect.deleteProperty(globalThis, 'document'))

function html(text: string): string {
  const box = document.createElement('div')
  box.append(renderMarkdown(text))
  return box.innerHTML
}

test.each([
  ['bold and italic', '**đậm** và _nghiêng_', '<p><strong>đậm</strong> và <em>nghiêng</em></p>'],
  ['an underscore inside a word stays', 'tep_dinh_kem', '<p>tep_dinh_kem</p>'],
  ['line breaks and paragraphs', 'một\nhai\n\nba', '<p>một<br>hai</p><p>ba</p>'],
  ['a list', '- một\n- hai', '<ul><li>một</li><li>hai</li></ul>'],
  ['a quote keeps the numbers of the text', '> 1. Văn bản', '<blockquote>1. Văn bản</blockquote>'],
  ['an escaped star is a star', '\\*không đậm\\*', '<p>*không đậm*</p>'],
  ['markup is text', '<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
  ['no address but https', '[bấm](javascript:alert(1))', '<p>[bấm](javascript:alert(1))</p>'],
])('%s', (_name, text, expected) => {
  expect(html(text)).toBe(expected)
})

test('a long line of markers does not hang the page', () => {
  const started = performance.now()
  html('*_['.repeat(2_000))
  expect(performance.now() - started).toBeLessThan(5000)
})
