import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import type { SearchArticle } from '../../../knowledge/search/types'
import { BenchError } from './bench-error'

export interface AskedQuestion {
  id: string
  question: string
  gold: string[]
}

const byteOrderMark = '\uFEFF'
const id = z.string().trim().min(1)
const articleLine = z.object({ id, doc: z.string(), title: z.string(), text: z.string() })
const questionLine = z.object({ id, question: z.string().trim().min(1), gold: z.array(id) })

/** The articles of DIR/articles.jsonl or DIR/articles.jsonl.gz. */
export function readArticles(folder: string): SearchArticle[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new BenchError(`The folder ${folder} does not exist.`)
  }
  const plain = join(folder, 'articles.jsonl')
  const file = existsSync(plain) ? plain : `${plain}.gz`
  if (!existsSync(file)) throw new BenchError(`${folder} holds neither articles.jsonl nor articles.jsonl.gz.`)
  const lines = readLines(file, articleLine, '"id", "doc", "title" and "text" as text')
  return lines.map(({ doc, ...article }) => ({ ...article, document: doc }))
}

export const readQuestions = (file: string): AskedQuestion[] =>
  readLines(file, questionLine, '"id" and "question" as text, and "gold" as a list of article ids')

function readLines<T extends { id: string }>(file: string, shape: z.ZodType<T>, needed: string): T[] {
  const seen = new Map<string, number>()
  const read: T[] = []
  // No regular expression here: the engine remembers the last text one looked at, and keeps it in memory.
  for (const [index, line] of readText(file).split('\n').entries()) {
    if (line.trim() === '') continue
    const at = `${file}, line ${index + 1}`
    const value = shape.safeParse(parse(line, at))
    if (!value.success) throw new BenchError(`${at} needs ${needed}.`)
    const earlier = seen.get(value.data.id)
    if (earlier) throw new BenchError(`${at} repeats the id ${value.data.id} of line ${earlier}.`)
    seen.set(value.data.id, index + 1)
    read.push(value.data)
  }
  if (read.length === 0) throw new BenchError(`${file} is empty.`)
  return read
}

function readText(file: string): string {
  try {
    const bytes = readFileSync(file)
    return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  } catch {
    throw new BenchError(`${file} cannot be read.`)
  }
}

function parse(line: string, at: string): unknown {
  try {
    return JSON.parse(line.startsWith(byteOrderMark) ? line.slice(1) : line)
  } catch {
    throw new BenchError(`${at} is not JSON.`)
  }
}
