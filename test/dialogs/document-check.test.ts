import { documentFacts } from '../../core/contract/document-checks'
import { dialogs } from '../../dialogs/all'
import { dialogWording } from '../../dialogs/field-words'
import { decideDocument } from '../../knowledge/document-check/document-check'
import { languages } from '../../wording/language'
import { form, open, said, talk } from './talk'

const dialog = dialogs['document-check']
const shipped = ['D6.K1', 'D6.K1.a', 'D6.K1.b', 'D6.K1.c', 'D6.K2', 'D8.K2']
const loadings = [shipped, [...shipped, 'D4.K2', 'D13.K4'], []]

test.each([
  [['mật'], { secrecy: 'secret' }],
  [['không dấu nhưng có thông tin mật'], { secrecy: 'unmarked-secret' }],
  [['không rõ', 'không rõ'], { secrecy: 'unknown' }],
  [['không rõ', 'tuyệt mật'], { secrecy: 'most-secret' }],
  [['không', 'tố cáo'], { secrecy: 'none', denunciation: 'yes' }],
  [['không', 'không rõ'], { secrecy: 'none', denunciation: 'unknown' }],
  [['không', 'không', 'đến', 'không', 'có'], { direction: 'incoming', restricted: 'no', attachments: 'yes' }],
  [['không', 'không', 'đến', 'có'], { direction: 'incoming', restricted: 'unknown-by-whom' }],
  [['không', 'không', 'đi của bộ', '2'], { restricted: 'by-ministry-leaders' }],
  [['không', 'không', 'đi của bộ', 'có', 'không'], { restricted: 'unknown-by-whom' }],
  [['không', 'không', 'đi của bộ', 'có', 'có'], { restricted: 'by-ministry-leaders' }],
  [
    ['không', 'khiếu nại', 'đến', 'không rõ', 'không rõ'],
    { denunciation: 'complaint-only', restricted: 'unknown' },
  ],
])('%j settles the matter', (answers, facts) => {
  const opened = open(dialog)
  const before = talk(dialog, opened, ...answers.slice(0, -1))
  expect(before.submit).toBeUndefined()
  const { submit } = talk(dialog, opened, ...answers)
  expect(submit?.name).toBe('checkDocument')
  expect(documentFacts.parse(submit?.body)).toMatchObject(facts)
})

/** Every way through the questions. */
function* walks(answers: string[] = []): Generator<{ answers: string[]; body: object }> {
  const result = talk(dialog, open(dialog), ...answers)
  if (result.submit) {
    yield { answers, body: result.submit.body }
    return
  }
  const at = result.state?.at
  const asked = typeof at === 'object' ? at.asking : ''
  const field = dialog.fields.find(({ id }) => id === asked)
  for (const choice of field?.choices ?? []) yield* walks([...answers, choice])
}

it('ends every way through the questions in a ruling that has its sentence, and permits nothing doubtful', () => {
  let ways = 0
  for (const { answers, body } of walks()) {
    ways++
    const facts = documentFacts.parse(body)
    for (const loaded of loadings) {
      const decision = decideDocument(facts, (id) => loaded.includes(id))
      for (const language of languages) {
        const { checkResult, documentResults } = dialogWording(language)
        const { title, text } = checkResult(decision)
        expect([answers, title]).toEqual([answers, documentResults.titles[decision.result]])
        if (loaded.length) expect(text).not.toContain(documentResults.otherwise)
        expect(text).toContain(documentResults.notSeen)
        expect(text.includes(documentResults.scan)).toBe(decision.scan)
        expect(text).not.toMatch(/được phép|có thể gửi|may be sent through/)
      }
      if (decision.result === 'must-send') {
        expect(facts).toMatchObject({ secrecy: 'none', restricted: 'no' })
        expect(['no', 'complaint-only']).toContain(facts.denunciation)
      }
    }
  }
  expect(ways).toBeGreaterThan(50)
})

it('tells the duty to scan with an if while nobody knows of attachments', () => {
  const facts = { secrecy: 'none', denunciation: 'no', direction: 'incoming', restricted: 'no' } as const
  const told = (attachments: 'no' | 'yes' | 'unknown') => {
    const decision = decideDocument({ ...facts, attachments }, () => true)
    return languages.map((language) => {
      const { checkResult, documentResults } = dialogWording(language)
      const { text } = checkResult(decision, { attachments })
      return [text.includes(documentResults.scan), text.includes(documentResults.scanIfAny)]
    })
  }
  expect(told('unknown')).toEqual(languages.map(() => [false, true]))
  expect(told('yes')).toEqual(languages.map(() => [true, false]))
  expect(told('no')).toEqual(languages.map(() => [false, false]))
})

it('says in the form too why a question is asked again', () => {
  for (const language of languages)
    for (const { id } of dialog.fields.filter((field) => field.id.endsWith('Again')))
      expect(dialogWording(language).words['document-check'].fields[id as 'secrecyAgain'].hint).not.toBe('')
})

it('opens with choices only and keeps no text that is no choice', () => {
  const opened = open(dialog, { text: 'công văn mật về việc điều động', secrecy: 'none' })
  expect(opened.state?.values).toEqual({})
  expect(dialog.fields.every(({ kind }) => kind === 'choice')).toBe(true)
  expect(JSON.stringify(talk(dialog, opened, 'công văn số 12 về gạo').state)).not.toContain('12')
})

it('works as one form, read only as far as the matter is open', () => {
  const opened = open(dialog)
  const all = {
    secrecy: 'none',
    denunciation: 'no',
    direction: 'incoming',
    restricted: 'no',
    attachments: 'yes',
  }
  expect(talk(dialog, opened, form(opened.state, all)).submit?.body).toEqual(all)
  const secret = talk(dialog, opened, form(opened.state, { ...all, secrecy: 'secret' }))
  expect(secret.submit?.body).toEqual({ secrecy: 'secret' })
  const half = talk(dialog, opened, form(opened.state, { secrecy: 'none', denunciation: 'no' }))
  expect(half.submit).toBeUndefined()
  expect(half.problems).toEqual({ direction: { problem: 'missing' } })
  const gap = talk(dialog, opened, form(opened.state, { ...all, direction: '' }))
  expect(gap.state?.typed).toEqual({ restricted: 'no', attachments: 'yes' })
  const doubt = talk(dialog, opened, form(opened.state, { ...all, secrecy: 'unknown' }))
  expect(said(doubt)).toEqual(['form'])
  expect(doubt.state?.at).toEqual({ asking: 'secrecyAgain' })
  const still = talk(
    dialog,
    doubt,
    form(doubt.state, { ...all, secrecy: 'unknown', secrecyAgain: 'unknown' }),
  )
  expect(still.submit?.body).toEqual({ secrecy: 'unknown' })
})
