import type { CardName, CardValues, Fact, FormInput, RequestCard } from './card-values'

const factLines = (facts: Fact[]) => facts.map(({ title, value }) => `${title}: ${value}`)

const quoteLines = (quotes: CardValues['document-result']['quotes']) =>
  quotes.flatMap(({ source, leadIn, quote, notes }) => [source, leadIn, quote, ...notes])

function inputLine({ label, kind, value, choices, problem }: FormInput): string {
  const shown = kind === 'choice' ? choices?.find((choice) => choice.value === value)?.title : value
  const said = `${label}: ${shown ?? ''}`.trim()
  return problem ? `${said} (${problem})` : said
}

const requestLines = ({ title, note, facts, text }: RequestCard) => [title, note, ...factLines(facts), text]

const linesOf: { [N in CardName]: (values: CardValues[N]) => string[] } = {
  welcome: ({ title, text, examplesTitle, examples }) => [title, text, examples.length ? examplesTitle : ''],
  help: ({ title, text, commands }) => [
    title,
    text,
    ...commands.map((command) => `${command.title} – ${command.value}`),
  ],
  form: ({ title, intro, warning, problems, inputs }) => [
    title,
    intro,
    warning,
    ...problems.filter((problem) => !inputs.some((input) => input.problem === problem)),
    ...inputs.map(inputLine),
  ],
  summary: ({ title, facts, note }) => [title, ...factLines(facts), note],
  receipt: ({ title, number, facts, text }) => [title, number, ...factLines(facts), text],
  'document-result': ({ title, chosen, text, quotes }) => [
    title,
    text,
    ...factLines(chosen),
    ...quoteLines(quotes),
  ],
  'request-list': ({ title, text, rows }) => [
    title,
    text,
    ...rows.map(({ number, what, status, date }) => [number, what, status, date].join(' · ')),
  ],
  'request-details': ({ title, facts, historyTitle, history }) => [
    title,
    ...factLines(facts),
    history.length ? historyTitle : '',
    ...factLines(history),
  ],
  notice: ({ above, title, facts, text }) => [above, title, ...factLines(facts), text],
  triage: requestLines,
  approval: requestLines,
  status: requestLines,
}

/** A card as lines to read, for a terminal or a transcript; the buttons are left to whoever prints it. */
export const cardAsText = <N extends CardName>(name: N, values: CardValues[N]): string =>
  linesOf[name](values)
    .filter((line) => line.trim() !== '')
    .join('\n')
