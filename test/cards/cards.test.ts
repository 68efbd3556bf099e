import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { CardName, CardValues } from '../../cards/card-values'
import { fillCard } from '../../cards/fill-card'
import { cardAsText } from '../../cards/plain-text'
import { examples } from './examples'
import { lintCard } from './lint-card'
import { shownText } from './shown-text'

const names = Object.keys(examples) as CardName[]
const each = names.flatMap((name) => examples[name].map((values, index) => [name, index, values] as const))
const fill = (name: CardName, values: CardValues[CardName]) => fillCard(name, values as never)

it('has an example of every template', () => {
  const files = readdirSync(join(__dirname, '../../cards/templates')).filter((file) => file.endsWith('.json'))
  expect(files.map((file) => file.replace('.json', '')).sort()).toEqual([...names].sort())
})

describe.each(each)('%s %i', (name, _index, values) => {
  // The one text that looks like a gap comes from a person, not from a template.
  const clean = JSON.parse(JSON.stringify(values).replaceAll('${title}', 'title'))

  it('is a card Teams shows', () => {
    expect(lintCard(fill(name, clean).card)).toEqual([])
  })

  it('shows what people typed as they typed it', () => {
    const shown = shownText(fill(name, values).card).join('\n')
    const typed = JSON.stringify(values).includes('quậy') && name !== 'form'
    if (typed) expect(shown).toContain('[liên kết](http://x.vn) <at>Ai</at> *đậm* _nghiêng_ ${title}')
  })

  it('has a plain text that ends with no gap', () => {
    expect(cardAsText(name, clean as never)).not.toContain('undefined')
    expect(fill(name, clean).fallbackText.length).toBeGreaterThan(0)
  })

  it('names template and gap when a value is missing', () => {
    for (const key of Object.keys(values)) {
      const broken = { ...values, [key]: undefined }
      expect(() => fill(name, broken as never)).toThrow(`cards: ${name} has no value for ${key}`)
    }
  })
})

it('shows a quote line by line, byte for byte', () => {
  const values = examples['document-result'][0]
  const quote = values?.quotes[0]?.quote ?? ''
  const shown = shownText(fillCard('document-result', values as CardValues['document-result']).card)
  expect(shown.join('\n')).toContain(quote)
})

it('refuses more than six actions, and more rows of them than two', () => {
  const buttons = Array.from({ length: 7 }, (_, index) => ({ title: `${index}`, data: {} }))
  expect(() =>
    fillCard('notice', { above: '', title: 'A', tone: 'plain', facts: [], text: 'B', buttons }),
  ).toThrow('more than 6 actions')
  const many = Array.from({ length: 12 }, (_, index) => ({ title: `${index}`, data: {} }))
  const values = { title: 'A', facts: [], text: '', note: '', more: 'Thêm…' }
  expect(() => fillCard('status', { ...values, buttons: many })).toThrow('more than 6 actions')
  expect(() => fillCard('status', { ...values, buttons: many.slice(1) })).not.toThrow()
})

it('keeps the button data as given, and lets cancel pass without the inputs', () => {
  const { card } = fillCard('form', examples.form[0] as CardValues['form'])
  expect((card as { actions: unknown[] }).actions).toEqual([
    {
      type: 'Action.Submit',
      title: 'Tiếp tục',
      style: 'positive',
      data: { do: 'x', nonce: 'n1', revision: 1 },
    },
    {
      type: 'Action.Submit',
      title: 'Hủy',
      data: { do: 'x', nonce: 'n1', revision: 1 },
      associatedInputs: 'none',
    },
  ])
})

it('says a problem in words beside its input', () => {
  const text = cardAsText('form', examples.form[0] as CardValues['form'])
  expect(text).toContain('Loại: A (Thiếu loại.)')
  expect(text.split('\n')).toContain('Ngày: 2026-11-25')
})
