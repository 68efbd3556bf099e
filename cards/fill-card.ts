import { buttonsOf } from './buttons'
import type { CardName, CardValues, RequestCard } from './card-values'
import { fillGaps, type Gaps } from './fill-gaps'
import { formInput } from './form-input'
import { factsOf, headingOf, lines, part } from './parts'
import { cardAsText } from './plain-text'
import { templates } from './templates'

const mostActions = 6
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

const requestCard = ({ title, facts, text, note, buttons }: RequestCard): Gaps => ({
  title,
  heading: headingOf(title),
  note: note ? [part('answer-line', { text: note.replace(/\s+/g, ' ') })] : [],
  facts: factsOf(facts),
  text: lines(text),
  buttons: buttonsOf(buttons),
})

/** How each template's gaps are made of its values. */
const gapsOf: { [N in CardName]: (values: CardValues[N]) => Gaps } = {
  welcome: ({ title, text, examplesTitle, examples, buttons }) => ({
    title,
    heading: headingOf(title),
    text: lines(text),
    examplesHeading: examples.length ? headingOf(examplesTitle, 'subheading') : [],
    examples: examples.length ? [part('examples', { buttons: buttonsOf(examples) })] : [],
    buttons: buttonsOf(buttons),
  }),
  help: ({ title, text, commands, buttons }) => ({
    title,
    heading: headingOf(title),
    text: lines(text),
    commands: factsOf(commands),
    buttons: buttonsOf(buttons),
  }),
  form: ({ title, intro, warning, problems, inputs, submit, cancel }) => ({
    title,
    heading: headingOf(title),
    intro: lines(intro),
    warning: lines(warning, 'warning-line'),
    problems: problems.flatMap((problem) => lines(problem, 'problem-line')),
    inputs: inputs.flatMap(formInput),
    submit: buttonsOf([submit]),
    cancel: [part('button-without-inputs', { ...cancel })],
  }),
  summary: ({ title, facts, note, buttons }) => ({
    title,
    heading: headingOf(title),
    facts: factsOf(facts),
    note: lines(note),
    buttons: buttonsOf(buttons),
  }),
  receipt: ({ title, number, facts, text, buttons }) => ({
    title,
    number,
    heading: headingOf(title),
    numberHeading: headingOf(number),
    facts: factsOf(facts),
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
    heading: headingOf(title),
    text: lines(text),
    rows: rows.map(({ button, ...row }) => part('row', { ...row, open: button.title, data: button.data })),
    buttons: buttonsOf(buttons),
  }),
  'request-details': ({ title, facts, historyTitle, history, buttons }) => ({
    title,
    heading: headingOf(title),
    facts: factsOf(facts),
    historyHeading: history.length ? headingOf(historyTitle, 'subheading') : [],
    history: factsOf(history),
    buttons: buttonsOf(buttons),
  }),
  notice: ({ title, facts, text, buttons }) => ({
    title,
    heading: headingOf(title),
    facts: factsOf(facts),
    text: lines(text),
    buttons: buttonsOf(buttons),
  }),
  triage: ({ refresh, ...card }) => ({ ...requestCard(card), refresh: part('refresh', refresh) }),
  approval: requestCard,
  status: requestCard,
}

const actionsIn = (node: unknown): number => {
  if (Array.isArray(node)) return node.reduce((sum: number, each) => sum + actionsIn(each), 0)
  if (node === null || typeof node !== 'object') return 0
  const { actions = [], body = [], items = [] } = node as Record<string, unknown[]>
  return actions.length + actionsIn(body) + actionsIn(items)
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
