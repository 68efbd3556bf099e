import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(__dirname, '..', '..')

/** `npm start` as a newcomer has it, on free ports; with its own data folder unless one is named. */
export async function runAssistant(env: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'imoit-run-'))
  const child = spawnStart({ DATA_FOLDER: folder, PORT: '0', CORE_PORT: '0', ...env })
  const url = await printed(child, /http:\/\/localhost:\d+\//)
  return {
    url,
    /** The exit code. */
    async stop(): Promise<number | null> {
      const ended = new Promise<number | null>((done) => child.once('exit', done))
      child.kill('SIGTERM')
      const code = await ended
      rmSync(folder, { recursive: true, force: true })
      return code
    },
  }
}

export const spawnStart = (env: Record<string, string>): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', 'start.ts'], { cwd: root, env: { ...process.env, ...env } })

function printed(child: ChildProcess, wanted: RegExp): Promise<string> {
  return new Promise((found, failed) => {
    let output = ''
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      const match = wanted.exec(output)
      if (match) found(match[0])
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', (code) => failed(new Error(`npm start ended with ${code}: ${output}`)))
  })
}
