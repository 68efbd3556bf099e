import type { Fact, Tone } from './card-values'
import { fillGaps, type Gaps } from './fill-gaps'
import answerLine from './templates/parts/answer-line.json'
import asking from './templates/parts/asking.json'
import button from './templates/parts/button.json'
import buttonWithoutInputs from './templates/parts/button-without-inputs.json'
import choiceInput from './templates/parts/choice-input.json'
import command from './templates/parts/command.json'
import continuedLine from './templates/parts/continued-line.json'
import dateInput from './templates/parts/date-input.json'
import examples from './templates/parts/examples.json'
import execute from './templates/parts/execute.json'
import fact from './templates/parts/fact.json'
import head from './templates/parts/head.json'
import heading from './templates/parts/heading.json'
import line from './templates/parts/line.json'
import more from './templates/parts/more.json'
import moreButtons from './templates/parts/more-buttons.json'
import noteLine from './templates/parts/note-line.json'
import problemLine from './templates/parts/problem-line.json'
import quote from './templates/parts/quote.json'
import refresh from './templates/parts/refresh.json'
import row from './templates/parts/row.json'
import subheading from './templates/parts/subheading.json'
import subtleLine from './templates/parts/subtle-line.json'
import textInput from './templates/parts/text-input.json'
import warning from './templates/parts/warning.json'

const parts = {
  'answer-line': answerLine,
  asking,
  button,
  'button-without-inputs': buttonWithoutInputs,
  'choice-input': choiceInput,
  command,
  'continued-line': continuedLine,
  'date-input': dateInput,
  examples,
  execute,
  fact,
  head,
  heading,
  line,
  more,
  'more-buttons': moreButtons,
  'note-line': noteLine,
  'problem-line': problemLine,
  quote,
  refresh,
  row,
  subheading,
  'subtle-line': subtleLine,
  'text-input': textInput,
  warning,
}
const colours: Record<Tone, string> = {
  accent: 'Accent',
  good: 'Good',
  warning: 'Warning',
  attention: 'Attention',
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

/** A line of title and value each, close together; the first keeps its distance from what is above. */
export const factsOf = (facts: Fact[], first: 'Default' | 'Small' = 'Default'): object[] =>
  facts.flatMap(({ title, value, tone }, index) => {
    const [start = '', ...more] = linesOf(value)
    const drawn = tone ? { color: colours[tone], weight: 'Bolder' } : { color: undefined, weight: undefined }
    return [
      part('fact', { title, value: start, spacing: index === 0 ? first : 'Small', ...drawn }),
      ...more.map((text) => part('continued-line', { text })),
    ]
  })
