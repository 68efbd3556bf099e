import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gunzipSync } from 'node:zlib'
import { syllableKey } from '../vietnamese/syllable-key'
import { writeVarints } from './varint'

interface Counts {
  docs: number
  seen: number
}

/**
 * `npm run background -- DIR`: counts of syllables and neighbouring pairs over a large legal corpus
 * (`unigrams.tsv.gz`, `bigrams.tsv.gz`: first line `# articles N`, then term, articles holding it, occurrences)
 * → `counts.br` beside this script.
 */
function build(folder: string): void {
  const singles = readTable(join(folder, 'unigrams.tsv.gz'))
  const pairs = readTable(join(folder, 'bigrams.tsv.gz'))
  const keys = [...singles.counts].sort((a, b) => b[1].seen - a[1].seen).map(([key]) => key)
  const ids = new Map(keys.map((key, id) => [key, id]))
  const numbers: number[] = [singles.articles, keys.length]
  for (const key of keys) {
    const { docs, seen } = singles.counts.get(key) ?? { docs: 0, seen: 0 }
    numbers.push(docs, seen - docs)
  }
  const rows = [...pairs.counts]
    .flatMap(([pair, counts]) => {
      const [first = '', second = ''] = pair.split(' ')
      const [a, b] = [ids.get(first), ids.get(second)]
      return a === undefined || b === undefined ? [] : [{ a, b, ...counts }]
    })
    .sort((x, y) => x.a - y.a || x.b - y.b)
  numbers.push(rows.length)
  let [lastA, lastB] = [0, 0]
  for (const { a, b, docs, seen } of rows) {
    numbers.push(a - lastA, a === lastA ? b - lastB : b, docs, seen - docs)
    ;[lastA, lastB] = [a, b]
  }
  const words = Buffer.from(`${keys.join('\n')}\n\n`, 'utf8')
  const packed = brotliCompressSync(Buffer.concat([words, writeVarints(numbers)]), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 },
  })
  writeFileSync(join(__dirname, 'counts.br'), packed)
  console.log(`counts.br: ${keys.length} syllables, ${rows.length} pairs, ${packed.length} bytes`)
}

function readTable(file: string): { articles: number; counts: Map<string, Counts> } {
  const [first = '', ...lines] = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n')
  const articles = Number(first.replace('# articles', ''))
  const counts = new Map<string, Counts>()
  for (const line of lines) {
    const [term = '', docs, seen] = line.split('\t')
    const key = term.split(' ').map(syllableKey).join(' ')
    const known = counts.get(key) ?? { docs: 0, seen: 0 }
    counts.set(key, { docs: Math.min(articles, known.docs + Number(docs)), seen: known.seen + Number(seen) })
  }
  return { articles, counts }
}

const folder = process.argv[2]
if (!folder) {
  console.error('usage: npm run background -- DIR (a folder with unigrams.tsv.gz and bigrams.tsv.gz)')
  process.exitCode = 1
} else build(folder)
