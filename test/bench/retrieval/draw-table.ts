import type { Row } from './rows'

type Cell = (row: Row) => string

const number = (value: number | null, digits: number): string => value?.toFixed(digits) ?? '–'
const percent = (value: number | null): string => number(value === null ? null : value * 100, 1)

const columns: [string, Cell][] = [
  ['engine', ({ engine }) => engine],
  ['variant', ({ variant }) => variant],
  ['questions', ({ questions }) => String(questions)],
  ['R@1 %', ({ recallAt1 }) => percent(recallAt1)],
  ['R@3 %', ({ recallAt3 }) => percent(recallAt3)],
  ['R@10 %', ({ recallAt10 }) => percent(recallAt10)],
  ['MRR@10', ({ mrrAt10 }) => number(mrrAt10, 3)],
  ['build s', ({ buildMs }) => number(buildMs === null ? null : buildMs / 1000, 2)],
  ['memory MB', ({ memoryMb }) => number(memoryMb, 1)],
  ['p50 ms', ({ p50Ms }) => number(p50Ms, 2)],
  ['p95 ms', ({ p95Ms }) => number(p95Ms, 2)],
]
const named = 2

/** The rows as aligned text, a blank line between engines, notes at the end of their line. */
export function drawTable(rows: readonly Row[]): string {
  const cells = [columns.map(([title]) => title), ...rows.map((row) => columns.map(([, cell]) => cell(row)))]
  const widths = columns.map((_, at) => Math.max(...cells.map((line) => line[at]?.length ?? 0)))
  const lines = cells.map((line) =>
    line
      .map((cell, at) => (at < named ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  )
  return lines
    .flatMap((line, at) => {
      const row = rows[at - 1]
      const starts = row !== undefined && row.engine !== rows[at - 2]?.engine
      return [...(starts ? [''] : []), row?.note ? `${line}  ${row.note}` : line.trimEnd()]
    })
    .join('\n')
}
