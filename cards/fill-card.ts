import { buttonRows, buttonsOf, mainFirst, mostActions } from './buttons'
import type { CardName, CardValues, RequestCard } from './card-values'
import { fillGaps, type Gaps } from './fill-gaps'
import { formInput } from './form-input'
import { headOf } from './head'
import { factsOf, headingOf, lines, part } from './parts'
import { cardAsText } from './plain-text'
import { templates } from './templates'

const longestFallback = 1_500
const styles = { stop: 'attention', go: 'good', ask: 'warning' }

const quotesOf = (quotes: CardValues['document-result']['quotes']) =>
  quotes.map(({ source, leadIn, quote, notes }) =>
    part('quote', {
      source,
      leadIn: lines(leadIn, 'continued-line'),
      quote: lines(quote, 'continued-line'),
      notes: notes.flatMap((note) => lines(note, 'note-line')),
    }),
  )

const requestCard = ({ title, facts, text, note, buttons, more }: RequestCard): Gaps => ({
  title,
  ...headOf(title, facts),
  note: note ? [part('answer-line', { text: note.replace(/\s+/g, ' ') })] : [],
  text: lines(text),
  ...buttonRows(buttons, more),
})

/** How each template's gaps are made of its values. */
const gapsOf: { [N in CardName]: (values: CardValues[N]) => Gaps } = {
  welcome: ({ title, text, examplesTitle, examples, buttons }) => ({
    title,
    ...headOf(title),
    text: lines(text),
    examplesHeading: examples.length ? headingOf(examplesTitle, 'subheading') : [],
    examples: examples.length ? [part('examples', { buttons: buttonsOf(examples) })] : [],
    buttons: buttonsOf(buttons),
  }),
  help: ({ title, text, commands, buttons }) => ({
    title,
    ...headOf(title),
    text: lines(text),
    commands: commands.map(({ title, value }) => part('command', { title, value })),
    buttons: buttonsOf(buttons),
  }),
  form: ({ title, intro, warning, problems, inputs, submit, cancel }) => ({
    title,
    ...headOf(title),
    intro: lines(intro),
    warning: warning ? [part('warning', { lines: lines(warning) })] : [],
    problems: problems.flatMap((problem) => lines(problem, 'problem-line')),
    inputs: inputs.flatMap(formInput),
    submit: buttonsOf([{ ...submit, main: true }]),
    cancel: [part('button-without-inputs', { ...cancel })],
  }),
  summary: ({ title, facts, note, buttons }) => ({
    title,
    ...headOf(title),
    facts: factsOf(facts),
    note: lines(note),
    buttons: mainFirst(buttons),
  }),
  receipt: ({ title, number, facts, text, buttons }) => ({
    title,
    number,
    ...headOf(number, facts, { above: title }),
    text: lines(text),
    buttons: buttonsOf(buttons),
  }),
  'document-result': ({ title, tone, chosen, text, quotes, buttons }) => ({
    title,
    style: styles[tone],
    heading: headingOf(title),
    text: lines(text),
    chosen: factsOf(chosen),
    quotes: quotesOf(quotes),
    buttons: buttonsOf(buttons),
  }),
  'request-list': ({ title, text, rows, buttons }) => ({
    title,
    ...headOf(title),
    text: lines(text),
    rows: rows.map(({ button, ...row }) => part('row', { ...row, open: button.title, data: button.data })),
    buttons: buttonsOf(buttons),
  }),
  'request-details': ({ title, facts, historyTitle, history, buttons, more }) => ({
    title,
    ...headOf(title, facts),
    historyHeading: history.length ? headingOf(historyTitle, 'subheading') : [],
    history: factsOf(history),
    ...buttonRows(buttons, more),
  }),
  notice: ({ above, title, tone, facts, text, buttons }) => ({
    title,
    ...headOf(title, facts, { above, tone }),
    text: lines(text),
    buttons: mainFirst(buttons),
  }),
  triage: ({ refresh, ...card }) => ({ ...requestCard(card), refresh: part('refresh', refresh) }),
  approval: requestCard,
  status: requestCard,
}

/** The most that are seen at once: what is hidden opens as a row of its own. */
function actionsIn(node: unknown): number {
  if (Array.isArray(node)) return node.reduce((sum: number, each) => sum + actionsIn(each), 0)
  if (node === null || typeof node !== 'object') return 0
  const { actions = [], body = [], items = [], isVisible } = node as Node
  return isVisible === false && actions.length <= mostActions
    ? 0
    : actions.length + actionsIn(body) + actionsIn(items)
}

interface Node {
  actions?: unknown[]
  body?: unknown[]
  items?: unknown[]
  isVisible?: boolean
}

/** Values whose every absence is told by name. */
const demanding = <N extends CardName>(name: N, values: CardValues[N]): CardValues[N] =>
  new Proxy(values, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key)
      if (value === undefined) throw new Error(`cards: ${name} has no value for ${String(key)}`)
      return value
    },
  })

/** The Adaptive Card of a template with its values, and the text for clients that show none. */
export function fillCard<N extends CardName>(
  name: N,
  given: CardValues[N],
): { card: object; fallbackText: string } {
  const values = demanding(name, given)
  const text = cardAsText(name, values)
  const fallbackText = text.length > longestFallback ? `${text.slice(0, longestFallback)}…` : text
  const card = fillGaps(templates[name], { ...gapsOf[name](values), fallbackText }, name)
  if (actionsIn(card) > mostActions) throw new Error(`cards: ${name} has more than ${mostActions} actions`)
  return { card, fallbackText }
}
