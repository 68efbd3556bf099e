import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readChats } from './read-chat'
import { replay } from './replay'
import { openStage } from './stage'

const readme = join(__dirname, '..', '..', 'README.md')

test('the sample conversations of the README go as printed', async () => {
  const text = existsSync(readme) ? readFileSync(readme, 'utf8') : ''
  const samples = [...text.matchAll(/^```chat\n([\s\S]*?)^```$/gm)].map(([, sample = '']) => sample)
  expect(samples.length).toBeGreaterThan(0)
  const stage = await openStage()
  for (const sample of samples) {
    const titled = sample.startsWith('# ') ? sample : `# sample\n${sample}`
    for (const { lines } of readChats(titled)) expect(await replay(stage, lines)).toBe(lines.join('\n'))
  }
  await stage.close()
}, 30_000)
