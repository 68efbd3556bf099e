import { BenchError } from './bench-error'
import { type BenchCommand, readBenchCommand } from './command-line'
import { drawTable } from './draw-table'
import type { Task } from './engine-messages'
import { wholeText } from './engines/types'
import { type AskedQuestion, readArticles, readQuestions } from './read-corpus'
import { type Row, rowsOf } from './rows'
import { runEngine } from './run-engine'
import { seededRandom, shuffle } from './seeded-random'
import { countArticlesIn, type Variant, variants } from './variants'

const print = (text: string): void => void process.stdout.write(`${text}\n`)
const tell = (text: string): void => void process.stderr.write(`${text}\n`)

interface Prepared {
  gold: string[][]
  asked: Task['asked']
  articles: number
}

function prepare(command: BenchCommand): Prepared {
  const articles = readArticles(command.folder)
  const questions = usable(readQuestions(command.questionFile), new Set(articles.map(({ id }) => id)))
  const countArticles = command.variants.includes('keywords')
    ? countArticlesIn(articles.map(wholeText))
    : () => 0
  const vary = (variant: Variant, { id, question }: AskedQuestion) =>
    variants[variant](question, seededRandom(`${variant} ${id}`), countArticles)
  return {
    gold: questions.map(({ gold }) => gold),
    asked: command.variants.map((variant) => ({
      variant,
      questions: questions.map((question) => vary(variant, question)),
    })),
    articles: articles.length,
  }
}

/** In an order of chance: where time allows only the first questions, these are a fair sample. */
function usable(questions: AskedQuestion[], known: ReadonlySet<string>): AskedQuestion[] {
  const answerable = questions.filter(({ gold }) => gold.length > 0)
  if (answerable.length === 0) throw new BenchError('No question names a right article in "gold".')
  const left = questions.length - answerable.length
  if (left > 0) tell(`${left} of ${questions.length} questions name no right article and are left out.`)
  const gold = answerable.flatMap((question) => question.gold)
  const missing = gold.filter((id) => !known.has(id)).length
  if (missing === gold.length) throw new BenchError('No id in "gold" is the id of an article.')
  if (missing > 0)
    tell(`${missing} of ${gold.length} ids in "gold" are in no article; they count as not found.`)
  return shuffle(answerable, seededRandom('order'))
}

async function main(): Promise<void> {
  const command = readBenchCommand(process.argv.slice(2))
  const { gold, asked, articles } = prepare(command)
  const rows: Row[] = []
  const setUps: string[] = []
  for (const engine of command.engines) {
    if (process.stderr.isTTY) tell(`measuring ${engine}…`)
    const run = await runEngine({ engine, folder: command.folder, asked, seconds: command.seconds })
    rows.push(...rowsOf(engine, run, command.variants, gold, command.seconds))
    setUps.push(`${engine}: ${run.built?.setUp ?? run.stopped}`)
    if (run.failed) {
      tell(`${engine} failed: ${run.stopped}`)
      process.exitCode = 1
    }
  }
  if (command.json) print(JSON.stringify({ rows }, undefined, 2))
  else
    print([`${articles} articles, ${gold.length} questions`, '', drawTable(rows), '', ...setUps].join('\n'))
}

main().catch((error: Error) => {
  tell(error instanceof BenchError ? error.message : (error.stack ?? error.message))
  process.exitCode = 1
})
