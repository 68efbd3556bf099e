import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readChats } from './read-chat'
import { replay } from './replay'
import { openStage, type Stage } from './stage'

/** Every conversation of a folder's .chat files is a test: it goes as it is written. */
export function replayFolder(folder: string): void {
  const files = readdirSync(folder).filter((file) => file.endsWith('.chat'))
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(() => stage.close())

  describe.each(files)('%s', (file) => {
    const chats = readChats(readFileSync(join(folder, file), 'utf8'))
    test.each(chats.map(({ title, lines }) => [title, lines] as const))(
      '%s',
      async (_title, lines) => {
        expect(await replay(stage, lines)).toBe(lines.join('\n'))
      },
      120_000,
    )
  })
}
