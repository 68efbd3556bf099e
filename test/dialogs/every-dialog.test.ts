import { dialogs } from '../../dialogs/all'
import { askedFields } from '../../dialogs/asked-fields'
import { fieldWords } from '../../dialogs/field-words'
import { languages } from '../../wording/language'
import { dialogIds, open, press, said, take, talk } from './talk'

describe.each(dialogIds)('%s', (id) => {
  const dialog = dialogs[id]

  it('opens with a form', () => {
    const { says, state } = open(dialog)
    expect(says[0]).toEqual({ say: 'opened' })
    expect(said(open(dialog)).at(-1)).toBe('form')
    expect(state).toMatchObject({ dialog: id, version: dialog.version, nonce: 'n1', answered: [] })
  })

  it.each(['hủy', 'huy', 'Cancel', 'thôi'])('ends at "%s"', (word) => {
    const result = talk(dialog, open(dialog), word)
    expect(result).toMatchObject({ says: [{ say: 'cancelled' }], state: undefined })
    expect(result.submit).toBeUndefined()
  })

  it('ends at the cancel button of any of its cards, not of another dialog', () => {
    const { state } = open(dialog)
    const old = take(dialog, state, { kind: 'button', button: 'cancel', nonce: 'n1', revision: 0 })
    expect(old.state).toBeUndefined()
    const other = take(dialog, state, { kind: 'button', button: 'cancel', nonce: 'n2', revision: 1 })
    expect(said(other)).toContain('stale-form')
  })

  it('helps with the field that is asked and stays there', () => {
    const before = open(dialog)
    const after = talk(dialog, before, 'trợ giúp')
    expect(after.says).toEqual([{ say: 'help', field: expect.any(String) }])
    expect(after.state).toEqual(before.state)
  })

  it('has nothing before the first question', () => {
    const before = open(dialog)
    const after = talk(dialog, before, 'quay lại')
    expect(said(after)).toEqual(['nothing-before', 'ask'])
    expect(after.state).toEqual(before.state)
  })

  it('asks again after an empty message', () => {
    const before = open(dialog)
    const after = talk(dialog, before, '  \n ')
    expect(said(after)).toEqual(['ask'])
    expect(after.state).toEqual(before.state)
  })

  it('survives a message of 10 KB', () => {
    const result = talk(dialog, open(dialog), 'dài '.repeat(2_560))
    expect(said(result)).toEqual(['problem', 'ask'])
    expect(result.submit).toBeUndefined()
  })

  it('says where it stands when resumed', () => {
    const before = open(dialog)
    const after = talk(dialog, before, { kind: 'resume' })
    expect(said(after)).toEqual(['ask'])
    expect(after.state).toEqual(before.state)
  })

  it('restarts politely after a release', () => {
    const { state } = open(dialog)
    const older = state && { ...state, version: 0, at: { asking: 'gone' } }
    const result = take(dialog, older, { kind: 'text', text: 'xin chào' })
    expect(said(result)[0]).toBe('restarted')
    expect(result.state).toMatchObject({ version: dialog.version, nonce: 'n1', values: state?.values })
  })

  it('does not act on a card once it is over', () => {
    const { state } = open(dialog)
    const result = take(dialog, undefined, {
      kind: 'form',
      nonce: 'n1',
      revision: state?.revision ?? 0,
      values: {},
    })
    expect(result).toMatchObject({ says: [{ say: 'stale-form' }], state: undefined })
    expect(take(dialog, undefined, { kind: 'text', text: 'gửi' }).submit).toBeUndefined()
  })

  it('does not act on an older card', () => {
    const { state } = open(dialog)
    const result = take(dialog, state, { kind: 'form', nonce: 'n1', revision: -1, values: {} })
    expect(said(result)[0]).toBe('stale-form')
    expect(result.state?.values).toEqual(state?.values)
  })

  it('has words for every field and choice in every language', () => {
    for (const language of languages)
      for (const field of dialog.fields) {
        const words = fieldWords(language, id, field.id)
        for (const text of [words.name, words.question, words.help]) expect(text.trim()).not.toBe('')
        expect(Object.keys(words.choices ?? {}).sort()).toEqual([...(field.choices ?? [])].sort())
      }
  })

  it('lets no two choices of a field answer to the same words', () => {
    for (const field of dialog.fields)
      for (const [position, choice] of (field.choices ?? []).entries())
        for (const language of languages) {
          const words = fieldWords(language, id, field.id).choices?.[choice]
          const context = { now: new Date(), values: {} }
          for (const phrase of [words?.label ?? '', ...(words?.synonyms ?? []), choice, `${position + 1}`])
            expect([field.id, phrase, field.read(phrase, context)]).toEqual([
              field.id,
              phrase,
              { value: choice },
            ])
        }
  })

  it('asks nothing of a button it never showed', () => {
    const before = open(dialog)
    const after = talk(dialog, before, press(before.state, 'send'))
    expect(after.submit).toBeUndefined()
    expect(askedFields(dialog, after.state?.values ?? {}).length).toBeGreaterThan(0)
  })
})
