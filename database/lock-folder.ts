import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { basename, dirname, join } from 'node:path'
import { DatabaseError, notUsable } from './database-error'

type Unlock = () => Promise<void>

/**
 * Keeps a second process away from a folder whose database has no lock of its own.
 * On Linux the lock is an abstract socket, which dies with the process that holds it.
 */
export async function lockFolder(folder: string, platform = process.platform): Promise<Unlock> {
  const place = join(realpathSync(dirname(folder)), basename(folder))
  const holderFile = `${place}.lock`
  const release = platform === 'linux' ? await holdSocket(place, holderFile) : holdFile(place, holderFile)
  try {
    if (platform === 'linux') writeHolder(holderFile, 'w')
  } catch (cause) {
    await release()
    throw notUsable(dirname(place), cause)
  }
  return async () => {
    rmSync(holderFile, { force: true })
    await release()
  }
}

async function holdSocket(place: string, holderFile: string): Promise<Unlock> {
  const name = createHash('sha256').update(place).digest('hex').slice(0, 32)
  const socket = createServer()
  await new Promise<void>((held, refused) => {
    socket.once('error', (cause) => refused(inUse(place, holderFile, cause)))
    socket.listen(`\0imoit-assistant-${name}`, held)
  })
  socket.unref()
  return () => new Promise((closed) => socket.close(() => closed()))
}

function holdFile(place: string, holderFile: string): Unlock {
  try {
    writeHolder(holderFile, 'wx')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw notUsable(dirname(place), cause)
    if (isAlive(readHolder(holderFile)?.pid)) throw inUse(place, holderFile, cause)
    rmSync(holderFile, { force: true })
    writeHolder(holderFile, 'wx')
  }
  return async () => undefined
}

function writeHolder(file: string, flag: 'w' | 'wx'): void {
  mkdirSync(dirname(file), { recursive: true })
  const since = new Date().toISOString()
  writeFileSync(file, JSON.stringify({ pid: process.pid, since }), { flag })
}

function readHolder(file: string): { pid: number; since: string } | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

function isAlive(pid: number | undefined): boolean {
  if (!pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function inUse(place: string, holderFile: string, cause: unknown): DatabaseError {
  const holder = readHolder(holderFile)
  const who = holder ? `process ${holder.pid} (since ${holder.since})` : 'another process'
  return new DatabaseError(
    'folder-in-use',
    `The data folder ${place} is in use by ${who}: stop it, or set DATABASE_URL to share a PostgreSQL server.`,
    { cause },
  )
}
