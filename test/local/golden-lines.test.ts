import { localWording } from '../../local/local-wording'
import { readGoldenLines } from '../../local/read-golden-lines'

const read = (content: string) => readGoldenLines(content, localWording('en').evaluate)

test('questions and intents are read; blank lines are passed over', () => {
  expect(read('{"q":"một","gold":["D6.K1"],"kind":"formal"}\n\n{"q":"hai","intent":"help"}\n')).toEqual({
    lines: [
      { q: 'một', gold: ['D6.K1'], kind: 'formal' },
      { q: 'hai', intent: 'help' },
    ],
  })
})

test.each([
  ['{"q":"một","gold":[]}\n{oops', 2, 'not JSON'],
  ['{"q":"","gold":[]}', 1, 'needs "q"'],
  ['{"q":"một"}', 1, 'needs "q"'],
  ['{"q":"một","gold":"D6"}', 1, 'needs "q"'],
  ['{"q":"một","intent":"sing"}', 1, 'needs "q"'],
])('%s is refused with its line', (content, badLine, why) => {
  expect(read(content)).toEqual({ badLine, why: expect.stringContaining(why) })
})
