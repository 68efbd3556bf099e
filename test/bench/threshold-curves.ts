import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { countsAsRight } from '../../bot/understanding/evaluate-questions'
import { type Threshold, thresholds } from '../../knowledge/judging/thresholds'
import { loadFolders, loadKnowledge } from '../../knowledge/loading/load-knowledge'
import type { Answer, Knowledge } from '../../knowledge/types'

interface Line {
  q: string
  gold: string[]
  kind?: string
}

/** What one value of one threshold makes of all questions. */
interface Outcome {
  right: number
  wrong: number
  refusedRight: number
  refusedWrong: number
  /** Sources shown under the answers. */
  sources: number
  /** Of the near misses: a related clause is shown, and the missing fact is named as the one asked for. */
  related: number
  factNamed: number
}

const values: Record<Threshold, readonly number[]> = {
  leastScore: [0, 0.6, 1.2, 2, 3, 4],
  closeTo: [0.5, 0.6, 0.72, 0.8, 0.9, 1],
  passingShare: [0, 0.25, 0.5, 0.65, 0.8, 1],
  leastRelated: [0, 0.15, 0.25, 0.4, 0.55, 0.7],
  factMissing: [0, 0.15, 0.3, 0.45, 0.6, 0.8],
  enoughCovered: [0.25, 0.4, 0.5, 0.55, 0.6, 0.7, 0.85],
  enoughOfTopic: [0.4, 0.55, 0.7, 0.8, 0.9],
  enoughUnnamed: [0.4, 0.55, 0.7, 0.8, 0.9],
  asideShare: [0, 0.2, 0.35, 0.5, 0.75, 1],
  leadingScore: [4, 7, 10, 14, 1000],
  leadingMargin: [0.7, 0.8, 0.9, 1],
  leadingCovered: [0, 0.3, 0.5, 0.7],
  leadingNear: [-1, 0, 0.15, 0.3],
}

const tests = join(__dirname, '..', 'knowledge')
const page = join(__dirname, '..', '..', 'docs', 'decisions', '0009-when-to-refuse.md')
const heading = '## Curves'

const read = (name: string): Line[] =>
  readFileSync(join(tests, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
    .filter(({ gold }) => gold !== undefined)

function measure(knowledge: Knowledge, lines: readonly Line[], near: ReadonlySet<Line>): Outcome {
  const sum: Outcome = {
    right: 0,
    wrong: 0,
    refusedRight: 0,
    refusedWrong: 0,
    sources: 0,
    related: 0,
    factNamed: 0,
  }
  for (const line of lines) add(sum, line, knowledge.answer(line.q), near.has(line))
  return sum
}

function add(sum: Outcome, { gold, kind }: Line, answer: Answer, isNear: boolean): void {
  if (answer.outcome === 'not-found') {
    if (gold.length === 0) sum.refusedRight++
    else sum.refusedWrong++
    if (!isNear) return
    if (answer.nearest) sum.related++
    if (answer.why === 'fact-not-stated' && answer.asksFor === kind) sum.factNamed++
    return
  }
  const first = answer.outcome === 'answered' ? answer.citations[0] : undefined
  if (answer.outcome === 'answered') sum.sources += answer.citations.length
  if (first && gold.length > 0 && countsAsRight(first.id, gold)) sum.right++
  else sum.wrong++
}

const columns = [
  'answered right',
  'answered wrongly',
  'refused right',
  'refused wrongly',
  'sources shown',
  'near misses with a related clause',
  'near misses whose fact is named',
]

function table(
  name: Threshold,
  knowledge: Knowledge,
  lines: readonly Line[],
  near: ReadonlySet<Line>,
): string {
  const shipped = thresholds[name]
  const rows = values[name].map((value) => {
    thresholds[name] = value
    const { right, wrong, refusedRight, refusedWrong, sources, related, factNamed } = measure(
      knowledge,
      lines,
      near,
    )
    thresholds[name] = shipped
    const cells = [right, wrong, refusedRight, refusedWrong, sources, related, factNamed]
    return `| ${value === shipped ? `**${value}**` : value} | ${cells.join(' | ')} |`
  })
  return [
    `#### \`${name}\``,
    '',
    `| value | ${columns.join(' | ')} |`,
    `|${' --- |'.repeat(columns.length + 1)}`,
    ...rows,
  ].join('\n')
}

interface Questions {
  title: string
  knowledge: Knowledge
  lines: Line[]
}

const nearMisses = read('near-misses.jsonl')
const near = new Set(nearMisses)

/** The shipped articles; the whole regulation too when a folder that holds it is given. */
async function loadSets(folder: string | undefined): Promise<Questions[]> {
  const shipped: Questions = {
    title: 'The shipped articles',
    knowledge: loadKnowledge(),
    lines: [...read('golden.jsonl'), ...read('golden-later.jsonl'), ...nearMisses],
  }
  if (!folder) return [shipped]
  const whole: Questions = {
    title: 'The whole regulation',
    knowledge: await loadFolders([folder]),
    lines: [...read('golden-full.jsonl'), ...read('golden-full-later.jsonl'), ...nearMisses],
  }
  return [shipped, whole]
}

function section({ title, knowledge, lines }: Questions): string {
  const answerable = lines.filter(({ gold }) => gold.length > 0).length
  const counted = `${answerable} questions the text answers, ${lines.length - answerable} it does not; ${near.size} of these are the near misses.`
  const tables = (Object.keys(values) as Threshold[]).map((name) => {
    process.stderr.write(`${title}: ${name}\n`)
    return table(name, knowledge, lines, near)
  })
  return [`### ${title}`, counted, ...tables].join('\n\n')
}

async function draw(): Promise<void> {
  const sets = await loadSets(process.argv[2])
  const intro = 'Written by `npm run curves`. One value is changed at a time; the shipped one is bold.'
  const [before = ''] = readFileSync(page, 'utf8').split(heading)
  writeFileSync(page, `${[before.trimEnd(), heading, intro, ...sets.map(section)].join('\n\n')}\n`)
}

draw().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
})
