import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readChats } from './read-chat'
import { replay } from './replay'
import { openStage, type Stage } from './stage'

const readme = join(__dirname, '..', '..', 'README.md')

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

test('the sample conversations of the README go as printed', async () => {
  const text = readFileSync(readme, 'utf8')
  const samples = [...text.matchAll(/^```chat\n([\s\S]*?)^```$/gm)].map(([, sample = '']) => sample)
  expect(samples.length).toBeGreaterThan(0)
  for (const sample of samples) {
    const titled = sample.startsWith('# ') ? sample : `# sample\n${sample}`
    for (const { lines } of readChats(titled)) expect(await replay(stage, lines)).toBe(lines.join('\n'))
  }
})
