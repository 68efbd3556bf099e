import { readFileSync } from 'node:fs'
import { type Evaluation, evaluateQuestions } from '../bot/understanding/evaluate-questions'
import { understand } from '../bot/understanding/understand'
import { loadFolders, shippedFolder } from '../knowledge/loading/load-knowledge'
import { CommandError, runCommand } from './command-line'
import { loadFrom } from './load-from'
import { localWording } from './local-wording'
import { type GoldenLine, readGoldenLines } from './read-golden-lines'
import { say } from './say'

const words = localWording('vi').evaluate

function readLines(file: string): GoldenLine[] {
  const read = readGoldenLines(readText(file), words)
  if ('badLine' in read) throw new CommandError(words.badLine(file, read.badLine, read.why))
  if (read.lines.length === 0) throw new CommandError(words.empty(file))
  return read.lines
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new CommandError(words.fileMissing(file))
  }
}

const rateNames = ['hitAt1', 'hitAt3', 'refusalRecall', 'refusalPrecision', 'intentAccuracy'] as const

/** The same numbers as --json, for reading. */
function report({ byKind, misses, ...rates }: Evaluation): string {
  const share = (rate: number) => `${(rate * 100).toFixed(1)} %`
  const rows = [
    `${words.total}: ${rates.total}`,
    `${words.answerable}: ${rates.answerable}`,
    ...rateNames.map((name) => `${words[name]}: ${share(rates[name])}`),
    ...Object.entries(byKind).map(([kind, of]) => {
      const name = of.answerable > 0 ? 'hitAt1' : 'refusalRecall'
      return `  ${kind} (${of.total}): ${words[name]} ${share(of[name])}`
    }),
  ]
  const missed = misses.map(
    ({ q, gold, got }) => `  ${q}\n    ${gold.join(', ') || words.none} → ${got.join(', ') || words.none}`,
  )
  return [...rows, ...(missed.length ? ['', words.misses, ...missed] : [])].join('\n')
}

runCommand(async ({ words: [file], json, documents }) => {
  if (!file) throw new CommandError(words.noFile)
  const lines = readLines(file)
  const knowledge = await loadFrom(loadFolders, documents, [shippedFolder])
  const evaluation = evaluateQuestions(lines, (question) => knowledge.answer(question), understand)
  say(json ? JSON.stringify(evaluation, undefined, 2) : report(evaluation))
})
