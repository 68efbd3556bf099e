import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { BenchError } from './bench-error'
import { type EngineName, engineNames } from './engine-table'
import { type Variant, variantNames } from './variants'

export interface BenchCommand {
  folder: string
  questionFile: string
  json: boolean
  engines: EngineName[]
  variants: Variant[]
  /** For all questions of one variant; building may take five times as long. */
  seconds: number
}

const example = 'Example: npm run bench:retrieval -- ../articles --only ours,bm25 --variants original,typo'

/** `DIR [--questions FILE] [--only NAMES] [--variants NAMES] [--seconds N] [--json]` */
export function readBenchCommand(given: string[]): BenchCommand {
  const { values, positionals } = parse(given)
  const [folder] = positionals
  if (!folder) throw new BenchError(`Name the folder of articles.jsonl and questions.jsonl. ${example}`)
  if (positionals.length > 1) throw new BenchError(`One folder at a time, not ${positionals.join(' and ')}.`)
  const seconds = Number(values.seconds ?? 120)
  if (!(seconds > 0)) throw new BenchError(`--seconds takes a number above 0, not ${values.seconds}.`)
  return {
    folder,
    questionFile: values.questions ?? join(folder, 'questions.jsonl'),
    json: values.json ?? false,
    engines: choose('--only', values.only, engineNames),
    variants: choose('--variants', values.variants, variantNames),
    seconds,
  }
}

function parse(args: string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { questions: text, only: text, variants: text, seconds: text, json: { type: 'boolean' } },
    })
  } catch (error) {
    const [sentence] = (error as Error).message.split(/\.\s|\n/)
    throw new BenchError(`${sentence}. ${example}`)
  }
}

/** In the order of `known`, whatever the order asked in. */
function choose<T extends string>(option: string, list: string | undefined, known: readonly T[]): T[] {
  if (list === undefined) return [...known]
  const asked = list.split(',').map((name) => name.trim())
  const unknown = asked.find((name) => !known.some((one) => one === name))
  if (unknown !== undefined) {
    throw new BenchError(`${option} knows no '${unknown}'; there are ${known.join(', ')}.`)
  }
  return known.filter((name) => asked.includes(name))
}
