import { readFileSync } from 'node:fs'
import { readChats } from './read-chat'
import { replay } from './replay'
import { openStage } from './stage'

/** Prints how the conversations of a file really go: for reading, not for accepting unread. */
async function print(file: string): Promise<void> {
  const stage = await openStage()
  for (const { title, lines } of readChats(readFileSync(file, 'utf8'))) {
    process.stdout.write(`# ${title}\n${await replay(stage, lines)}\n\n`)
  }
  await stage.close()
}

const [file] = process.argv.slice(2)
if (file) void print(file)
else process.stderr.write('usage: node --import tsx test/transcripts/print.ts file.chat\n')
