import { parse } from 'csv-parse/sync'
import { people as english } from '../../../wording/en/people'
import { people as vietnamese } from '../../../wording/vi/people'
import { foldName } from '../fold-name'
import { type ColumnName, columnNames, type LineProblem, type PeopleLine } from './people-line'
import { readLine } from './read-line'

export interface PeopleFile {
  lines: PeopleLine[]
  /** Without the header. */
  count: number
  problems: LineProblem[]
}

const atMost = 20_000

/**
 * A header of known columns in any order, in Vietnamese or English; commas, semicolons or tabs between cells,
 * as the header has them.
 */
export function readPeopleCsv(text: string): PeopleFile {
  const rows = readRows(text.normalize('NFC'))
  if (!rows) return nothing('not-csv')
  const [header, ...rest] = rows
  const columns = header?.record.map(columnNamed) ?? []
  if (columns.includes(undefined)) return nothing('column-unknown')
  if (new Set(columns).size < columns.length) return nothing('column-twice')
  if (!columns.includes('unit')) return nothing('columns-missing')
  if (rest.length === 0) return nothing('nothing-in-it')
  if (rest.length > atMost) return nothing('too-many-lines')
  const read = rest.map(({ record, line }) =>
    record.length === columns.length
      ? readLine(line, cellsOf(columns, record))
      : { problem: { line, problem: 'cells-wrong' as const } },
  )
  return {
    count: rest.length,
    lines: read.flatMap((one) => ('problem' in one ? [] : [one])),
    problems: read.flatMap((one) => ('problem' in one ? [one.problem] : [])),
  }
}

const nothing = (problem: LineProblem['problem']): PeopleFile => ({
  lines: [],
  count: 0,
  problems: [{ line: 1, problem }],
})

interface Row {
  record: string[]
  line: number
}

function readRows(text: string): Row[] | undefined {
  const firstLine = text.slice(0, text.search(/\r|\n|$/))
  const delimiter = [';', '\t'].find((mark) => firstLine.includes(mark)) ?? ','
  try {
    const parsed: unknown = parse(text, {
      bom: true,
      delimiter,
      trim: true,
      relax_column_count: true,
      skip_records_with_empty_values: true,
      skip_empty_lines: true,
      info: true,
    })
    return (parsed as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({
      record,
      line: info.lines,
    }))
  } catch {
    return undefined
  }
}

const named = new Map(
  columnNames.flatMap((column) =>
    [...vietnamese.columns[column], ...english.columns[column]].map(
      (name) => [foldName(name), column] as const,
    ),
  ),
)
const columnNamed = (name: string): ColumnName | undefined => named.get(foldName(name))

const cellsOf = (columns: (ColumnName | undefined)[], record: string[]) =>
  Object.fromEntries(columns.map((column, index) => [column, record[index] ?? ''])) as Partial<
    Record<ColumnName, string>
  >
