import type { Fact } from './card-values'
import { fillGaps, type Gaps } from './fill-gaps'
import answerLine from './templates/parts/answer-line.json'
import asking from './templates/parts/asking.json'
import button from './templates/parts/button.json'
import buttonWithoutInputs from './templates/parts/button-without-inputs.json'
import choiceInput from './templates/parts/choice-input.json'
import continuedLine from './templates/parts/continued-line.json'
import dateInput from './templates/parts/date-input.json'
import examples from './templates/parts/examples.json'
import execute from './templates/parts/execute.json'
import fact from './templates/parts/fact.json'
import heading from './templates/parts/heading.json'
import line from './templates/parts/line.json'
import noteLine from './templates/parts/note-line.json'
import problemLine from './templates/parts/problem-line.json'
import quote from './templates/parts/quote.json'
import refresh from './templates/parts/refresh.json'
import row from './templates/parts/row.json'
import subheading from './templates/parts/subheading.json'
import subtleLine from './templates/parts/subtle-line.json'
import textInput from './templates/parts/text-input.json'
import warningLine from './templates/parts/warning-line.json'

const parts = {
  'answer-line': answerLine,
  asking,
  button,
  'button-without-inputs': buttonWithoutInputs,
  'choice-input': choiceInput,
  'continued-line': continuedLine,
  'date-input': dateInput,
  examples,
  execute,
  fact,
  heading,
  line,
  'note-line': noteLine,
  'problem-line': problemLine,
  quote,
  refresh,
  row,
  subheading,
  'subtle-line': subtleLine,
  'text-input': textInput,
  'warning-line': warningLine,
}
export type PartName = keyof typeof parts

export const part = (name: PartName, gaps: Gaps): object => fillGaps<object>(parts[name], gaps, name)

const linesOf = (text: string) => text.split(/\r?\n/).filter((each) => each.trim() !== '')

/** One block per line: text runs take no markdown, so what people typed and what is quoted shows as it is. */
export const lines = (text: string, name: PartName = 'line'): object[] =>
  linesOf(text).map((each, index) => part(index && name === 'line' ? 'continued-line' : name, { text: each }))

/** Headings are drawn with markdown: the signs it knows are taken literally. */
export const headingOf = (text: string, name: 'heading' | 'subheading' = 'heading'): object[] =>
  text.trim() === '' ? [] : [part(name, { text: text.replace(/[\\*_[\]`]/g, '\\$&') })]

export const factsOf = (facts: Fact[]): object[] =>
  facts.flatMap(({ title, value }) => {
    const [first = '', ...more] = linesOf(value)
    return [part('fact', { title, value: first }), ...more.map((text) => part('continued-line', { text }))]
  })
