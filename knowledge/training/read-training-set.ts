import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { SearchArticle } from '../search/types'

export interface TrainingQuestion {
  question: string
  /** Ids of the articles that answer. */
  gold: string[]
}

export interface TrainingSet {
  articles: SearchArticle[]
  questions: TrainingQuestion[]
}

/**
 * A folder with `articles.jsonl` or `articles.jsonl.gz` ({ id, doc, title, text }) and a file of questions
 * ({ question, gold }), by default `questions-train.jsonl` or `questions.jsonl`. Questions without a known article are
 * left out. Throws a plain error that names the file or the line.
 */
export function readTrainingSet(folder: string): TrainingSet {
  const articles = readRows(find(folder, ['articles.jsonl', 'articles.jsonl.gz'])).map(toArticle)
  const ids = new Set(articles.map(({ id }) => id))
  const questions = readRows(find(folder, ['questions-train.jsonl', 'questions.jsonl'])).flatMap((row) => {
    const gold = Array.isArray(row.gold) ? row.gold.map(String).filter((id) => ids.has(id)) : []
    return gold.length > 0 ? [{ question: String(row.question), gold }] : []
  })
  return { articles, questions }
}

function find(folder: string, names: string[]): string {
  const name = names.find((one) => existsSync(join(folder, one)))
  if (!name) throw new Error(`knowledge: ${folder} has none of ${names.join(', ')}`)
  return join(folder, name)
}

type Row = Record<string, unknown>

function readRows(file: string): Row[] {
  const bytes = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return []
    try {
      return [JSON.parse(line) as Row]
    } catch (cause) {
      throw new Error(`knowledge: ${file}, line ${at + 1} is no JSON`, { cause })
    }
  })
}

function toArticle({ id, doc, title, text }: Row): SearchArticle {
  return { id: String(id), document: String(doc), title: String(title ?? ''), text: String(text ?? '') }
}
