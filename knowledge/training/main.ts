import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { train } from './train'

const usage =
  'usage: npm run train -- DIR [--seed N] [--out DIR]   (DIR: articles.jsonl or articles.jsonl.gz, questions-train.jsonl)'

/** One line that is written over on a terminal, one line per step elsewhere. */
function createProgress(): (done: string, share: number, loss?: number) => void {
  const started = performance.now()
  return (done, share, loss) => {
    const seconds = (performance.now() - started) / 1000
    const left = share > 0 ? (seconds / share) * (1 - share) : 0
    const line = `${String(Math.round(share * 100)).padStart(3)} %  ${clock(seconds)}, about ${clock(left)} left  ${done}${loss === undefined ? '' : `, loss ${loss.toFixed(3)}`}`
    process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${line}` : `${line}\n`)
  }
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: 'string', default: '1' }, out: { type: 'string' } },
  })
  const [folder] = positionals
  const seed = Number(values.seed)
  if (!folder || !Number.isInteger(seed)) throw new Error(usage)
  const top = join(__dirname, '..', '..')
  const out = values.out
    ? {
        encoder: join(values.out, 'encoder.weights'),
        ranker: join(values.out, 'ranker.json'),
        report: join(values.out, 'training-report.md'),
      }
    : {
        encoder: join(top, 'knowledge', 'encoder', 'encoder.weights'),
        ranker: join(top, 'knowledge', 'ranker', 'ranker.json'),
        report: join(top, 'docs', 'training-report.md'),
      }
  await train({ folder, out, seed, tell: createProgress() })
  console.log(`\nWritten: ${Object.values(out).join(', ')}`)
}

main().catch((error: unknown) => {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
})
