import { showForm } from '../../bot/conversation/show-form'
import { showSummary } from '../../bot/conversation/show-summary'
import type { Talk } from '../../bot/conversation/talk'
import type { CardValues } from '../../cards/card-values'
import { fillCard } from '../../cards/fill-card'
import { cardAsText } from '../../cards/plain-text'
import { dialogs } from '../../dialogs/all'
import { dialogWording } from '../../dialogs/field-words'
import { type Language, languages } from '../../wording/language'
import { dialogIds, form, open, talk } from '../dialogs/talk'
import { lintCard } from './lint-card'

const inLanguage = (language: Language) => ({ state: { language } }) as Talk
const each = languages.flatMap((language) => dialogIds.map((id) => [language, id] as const))
const vietnamese = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i

describe.each(each)('%s %s', (language, id) => {
  const dialog = dialogs[id]
  const opened = open(dialog)
  const wrong = talk(
    dialog,
    opened,
    form(opened.state, { who: 'colleagues', people: 'Lan', description: 'x', question: 'x' }),
  )

  it.each([
    ['opened', opened],
    ['with problems', wrong],
  ])('form %s', (_when, { state, problems }) => {
    if (!state) throw new Error('the dialog is over')
    const reply = showForm(inLanguage(language), id, state, problems)
    const values = (reply as { values: CardValues['form'] }).values
    const { card, fallbackText } = fillCard('form', values)
    expect(lintCard(card)).toEqual([])
    for (const input of values.inputs) expect(cardAsText('form', values)).toContain(`${input.label}:`)
    for (const problem of values.problems) expect(fallbackText).toContain(problem)
    const warned = values.inputs.some(({ kind }) => kind === 'text' || kind === 'people')
    if (warned) expect(values.warning).toBe(dialogWording(language).words[id].warning)
    const own = [values.title, values.intro, values.submit.title, ...values.inputs.map(({ label }) => label)]
    if (language === 'en')
      expect(own.filter((text) => vietnamese.test(text.replace(/\(.*?\)/g, '')))).toEqual([])
  })

  it('summary', () => {
    const answers = {
      'account-request': ['cấp mới', 'tôi', 'văn thư', 'vì [a](b)'],
      'incident-report': ['chậm', 'rất chậm', 'hôm qua', 'cả phòng'],
      'document-check': [],
      'ask-human': ['Làm sao ký số?'],
      interconnection: ['Phần mềm hồ sơ', 'Nhận văn bản đến', 'QCVN 102'],
      'breach-cancellation': ['Trần Thu Hà, hatt@moit.example'],
    }[id]
    const { state } = talk(dialog, opened, ...answers)
    // A check is answered at once; everything else is shown before it is sent.
    if (id === 'document-check') return
    if (state?.at !== 'summary') throw new Error('not at the summary')
    const reply = showSummary(inLanguage(language), id, state)
    expect(lintCard(fillCard('summary', (reply as { values: CardValues['summary'] }).values).card)).toEqual(
      [],
    )
  })
})
