import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readFileText } from '../../knowledge/import/files/read-file-text'
import type { Refusal, SourceText } from '../../knowledge/import/source-text'
import type { ImportedDocument } from '../../knowledge/import/structure/imported-document'
import { readStructure } from '../../knowledge/import/structure/read-structure'

interface Outcome {
  file: string
  read: ImportedDocument | Refusal
  lost: number
}

const readable = /\.(?:txt|html?|docx|pdf|json)$/iu

/** A text as JSON keeps it: `passage`, `text` or `content`; two line ends close a paragraph, one wraps it. */
function fromJson(file: string): SourceText | Refusal {
  const held = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  const text = [held.passage, held.text, held.content].find((value) => typeof value === 'string')
  if (typeof text !== 'string') return { refused: 'unknown-format' }
  const lines = text
    .normalize('NFC')
    .replace(/\r\n\s*/gu, ' ')
    .split(/\n/u)
    .map((line) => ({ text: line.replace(/\s+/gu, ' ').trim(), kind: 'paragraph' as const }))
    .filter((line) => line.text !== '')
  return { format: 'txt', encoding: 'utf-8', lines, characters: text.replace(/\s+/gu, '').length }
}

async function readOne(file: string): Promise<Outcome> {
  const source = file.endsWith('.json') ? fromJson(file) : await readFileText(readFileSync(file), file)
  const read = 'refused' in source ? source : readStructure(source, file)
  if ('refused' in read) return { file, read, lost: 0 }
  const { in: all, placed, residue, unplaced } = read.report.characters
  return { file, read, lost: all - placed - residue - unplaced }
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => readable.test(name))
    .sort()
    .map((name) => join(path, name))
}

async function run(): Promise<void> {
  const [folder, ...options] = process.argv.slice(2)
  if (!folder) throw new Error('npm run bench:import -- DIR [--every N] [--list]')
  const every = Number(options[options.indexOf('--every') + 1] || 1) || 1
  const files = filesOf(folder).filter((_, at) => at % every === 0)
  const outcomes: Outcome[] = []
  for (const file of files) outcomes.push(await readOne(file))
  const read = outcomes.flatMap(({ file, read, lost }) =>
    'refused' in read ? [] : [{ path: file, lost, report: read.report }],
  )
  const refused = outcomes.flatMap(({ read }) => ('refused' in read ? [read.refused] : []))
  const share = (count: number, of: number) => `${((100 * count) / Math.max(1, of)).toFixed(2)} %`
  const sum = (pick: (one: (typeof read)[number]) => number) => read.reduce((all, one) => all + pick(one), 0)
  const broken = read.filter(({ report }) => !report.continuous)
  const counted = (words: string[]) =>
    [...new Set(words)].map((word) => `  ${word}: ${words.filter((other) => other === word).length}`)
  const say = (line: string) => void process.stdout.write(`${line}\n`)
  say(`files: ${files.length}, read: ${read.length}`)
  for (const line of counted(refused)) say(`  refused${line}`)
  say(
    `continuous numbering: ${read.length - broken.length} (${share(read.length - broken.length, read.length)})`,
  )
  say(`articles: ${sum(({ report }) => report.parts.reduce((all, part) => all + part.articles.length, 0))}`)
  say(`characters lost: ${sum(({ lost }) => Math.abs(lost))}`)
  say(
    `characters unplaced: ${share(
      sum(({ report }) => report.characters.unplaced),
      sum(({ report }) => report.characters.in),
    )}`,
  )
  say(
    `characters left out: ${share(
      sum(({ report }) => report.characters.residue),
      sum(({ report }) => report.characters.in),
    )}`,
  )
  say('oddities:')
  for (const line of counted(read.flatMap(({ report }) => report.suspicions.map(({ oddity }) => oddity))))
    say(line)
  say('not stated:')
  for (const line of counted(read.flatMap(({ report }) => report.missing))) say(line)
  if (!options.includes('--list')) return
  for (const { path, report } of broken)
    for (const { name, gaps, duplicates, outOfOrder } of report.parts)
      if (gaps.length + duplicates.length + outOfOrder.length > 0)
        say(
          `${path} ${name}: gaps ${gaps.slice(0, 8)}; twice ${duplicates.slice(0, 8)}; late ${outOfOrder.slice(0, 8)}`,
        )
}

run().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
})
