import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { importDocument } from '../knowledge/import/import-document'
import type { Refusal } from '../knowledge/import/source-text'
import type { ImportedDocument } from '../knowledge/import/structure/imported-document'
import { importReport as words } from '../wording/vi/import-report'
import { CommandError } from './command-line'
import { type ImportLine, readImportLine } from './import/read-import-line'
import { reportLines } from './import/report-lines'
import { type Stored, storeDocument } from './import/store-document'
import { say } from './say'

interface Taken {
  file: string
  read: ImportedDocument | Refusal
  stored?: Stored
}

/** Files of this size are refused anyway; a larger one need not fill the memory first. */
const mostBytes = 200 * 1024 * 1024

async function take(file: string, line: ImportLine): Promise<Taken> {
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile()) return { file, read: { refused: 'not-found' } }
  if (found.size > mostBytes)
    return { file, read: { refused: 'too-large', detail: `${Math.ceil(found.size / 1024 / 1024)} MB` } }
  const read = await importDocument(await readFile(file), basename(file), {
    now: new Date(),
    ...(line.date && { date: line.date }),
  })
  if ('refused' in read) return { file, read }
  try {
    return { file, read, stored: storeDocument(read.file, read.document.instrument, line) }
  } catch {
    throw new CommandError(words.cannotWrite(line.to))
  }
}

function asJson({ file, read, stored }: Taken): unknown {
  if ('refused' in read) return { file, ...read }
  return { file, ...stored, instrument: read.document.instrument, report: read.report }
}

function tell({ file, read, stored }: Taken): void {
  if ('refused' in read) {
    complain(words.refused(file, words.refusals[read.refused](read.detail ?? '')))
    return
  }
  const { outcome = 'written', path = '' } = stored ?? {}
  const said = { written: words.written, replaced: words.replaced, unchanged: words.unchanged }
  say(`${file}\n${reportLines(read).join('\n')}`)
  if (outcome === 'exists') complain(words.exists(file, path))
  else say(`  ${outcome === 'would-write' ? words.wouldWrite(path) : said[outcome](path)}`)
}

const complain = (sentence: string): void => void process.stderr.write(`${sentence}\n`)
const failed = ({ read, stored }: Taken): boolean => 'refused' in read || stored?.outcome === 'exists'

async function run(): Promise<void> {
  const line = readImportLine(process.argv.slice(2))
  if (line.files.length === 0) throw new CommandError(words.noFile)
  const all: Taken[] = []
  for (const file of line.files) {
    const taken = await take(file, line)
    all.push(taken)
    if (!line.json) tell(taken)
  }
  if (line.json) say(JSON.stringify(all.map(asJson), undefined, 2))
  if (all.some(failed)) process.exitCode = 1
}

run().catch((error: Error) => {
  complain(error instanceof CommandError ? error.message : (error.stack ?? error.message))
  process.exitCode = 1
})
