import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '../../database/connect'
import { lockFolder } from '../../database/lock-folder'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'imoit-database-'))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const oneSentence = /^The data folder .+[a-z]\.$/

test('a first start that was killed leaves nothing in the way; a second process is refused', async () => {
  const folder = join(home, 'deep', 'database')
  const killed = await opensInAnotherProcess(folder)
  await killed.afterwards(600)
  expect(existsSync(folder)).toBe(false)
  const holder = await opensInAnotherProcess(folder)
  await holder.opened
  await expect(connect({ folder })).rejects.toMatchObject({
    code: 'folder-in-use',
    message: expect.stringMatching(new RegExp(`in use by process ${holder.pid} .*set DATABASE_URL`)),
  })
  await holder.afterwards(0)
  const database = await connect({ folder })
  expect(await database.query('select 1 as one')).toEqual([{ one: 1 }])
  await database.close()
  expect(existsSync(`${folder}.new`)).toBe(false)
  expect(existsSync(`${folder}.lock`)).toBe(false)
})

test('another name for the same folder is the same folder', async () => {
  mkdirSync(join(home, 'real'))
  symlinkSync(join(home, 'real'), join(home, 'alias'))
  const unlock = await lockFolder(join(home, 'real', 'database'))
  await expect(lockFolder(join(home, 'alias', 'database'))).rejects.toMatchObject({ code: 'folder-in-use' })
  await unlock()
  await (await lockFolder(join(home, 'alias', 'database')))()
})

test('where there are no abstract sockets a file with the process id does', async () => {
  const folder = join(home, 'database')
  const unlock = await lockFolder(folder, 'darwin')
  expect(JSON.parse(readFileSync(`${folder}.lock`, 'utf8')).pid).toBe(process.pid)
  await expect(lockFolder(folder, 'darwin')).rejects.toMatchObject({ code: 'folder-in-use' })
  await unlock()
  writeFileSync(`${folder}.lock`, JSON.stringify({ pid: 2 ** 22 + 1, since: '2026-01-01T00:00:00Z' }))
  await (await lockFolder(folder, 'darwin'))()
  writeFileSync(`${folder}.lock`, 'not what we wrote')
  await (await lockFolder(folder, 'darwin'))()
})

test('a folder that cannot be is one clear sentence', async () => {
  writeFileSync(join(home, 'file'), '')
  const refused = connect({ folder: join(home, 'file', 'database') })
  await expect(refused).rejects.toMatchObject({
    code: 'folder-not-usable',
    message: expect.stringMatching(oneSentence),
  })
})

test('files that no release of ours wrote are left alone', async () => {
  const folder = join(home, 'database')
  mkdirSync(folder)
  writeFileSync(join(folder, 'PG_VERSION'), '9.6\n')
  await expect(connect({ folder })).rejects.toMatchObject({
    code: 'folder-from-another-version',
    message: expect.stringMatching(oneSentence),
  })
  expect(readFileSync(join(folder, 'PG_VERSION'), 'utf8')).toBe('9.6\n')
})

test('a PostgreSQL that is not there is one clear sentence', async () => {
  await expect(connect({ url: 'postgres://nobody@127.0.0.1:1/none' })).rejects.toMatchObject({
    code: 'unreachable',
    message: expect.stringContaining('DATABASE_URL'),
  })
})

async function opensInAnotherProcess(folder: string) {
  const script = `
    const { connect } = require(${JSON.stringify(join(__dirname, '../../database/connect'))})
    connect({ folder: ${JSON.stringify(folder)} }).then(() => console.log('open'))
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--import', 'tsx', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = new Promise((exited) => child.once('exit', exited))
  return {
    pid: child.pid,
    opened: new Promise((opened) => child.stdout.once('data', opened)),
    /** Killed without a chance to tidy up. */
    afterwards: async (ms: number) => {
      await new Promise((later) => setTimeout(later, ms))
      child.kill('SIGKILL')
      await gone
    },
  }
}
