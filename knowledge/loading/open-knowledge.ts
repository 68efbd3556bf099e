import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createArticleIndex } from '../collection/article-index'
import type { Knowledge } from '../types'
import { mergeDocuments } from '../versions/merge-documents'
import { createKnowledgeAside } from './create-knowledge'
import { shippedFolder } from './load-knowledge'
import { type FolderFile, listFolder, readAnyFile } from './read-any-folder'
import { readFolder, type StoredDocument } from './read-folder'

export interface KnowledgeFolder {
  /** Folder of imported documents; it need not be there yet. */
  folder: string
  log: { info(message: string): void; warn(message: string): void }
  /** How often the folder is looked at. */
  everyMs?: number
}

/** The shipped documents and those of a folder, which may change while somebody asks. */
export interface OpenKnowledge {
  knowledge: Knowledge
  /** No more looks at the folder. */
  close(): void
}

interface Read {
  stamp: string
  /** The last reading that succeeded. */
  stored?: StoredDocument
}

/**
 * Opens knowledge that follows its folder: a file added, changed or removed is read in the background, then all answers
 * change at once. A file that cannot be read leaves what was read of it before, and one line in the log.
 */
export async function openKnowledge({ folder, log, everyMs = 300 }: KnowledgeFolder): Promise<OpenKnowledge> {
  const shipped = readFolder(shippedFolder)
  const read = new Map<string, Read>()
  const closed = new AbortController()
  const index = createArticleIndex(join(folder, '.index'))

  async function readChanged(files: readonly FolderFile[]): Promise<void> {
    const names = new Set(files.map(({ name }) => name))
    for (const name of read.keys()) if (!names.has(name)) read.delete(name)
    for (const file of files) {
      const before = read.get(file.name)
      if (before?.stamp === file.stamp) continue
      const stored = await readAnyFile(folder, file).catch((error: Error) => {
        log.warn(`${error.message}; ${before?.stored ? 'its last version stays' : 'it is left out'}`)
        return before?.stored
      })
      read.set(file.name, { stamp: file.stamp, ...(stored && { stored }) })
    }
  }

  async function build(): Promise<Knowledge> {
    const imported = [...read.keys()].sort().flatMap((name) => read.get(name)?.stored ?? [])
    return createKnowledgeAside(mergeDocuments([shipped, imported]), index)
  }

  let seen = await listFolder(folder)
  await readChanged(seen)
  let current = await build().catch((error: Error) => {
    log.warn(`${error.message}; only the shipped documents answer`)
    return createKnowledgeAside(mergeDocuments([shipped]))
  })
  if (seen.length > 0) log.info(`knowledge: ${describe(current)}`)

  async function follow(): Promise<void> {
    let waiting = false
    while (!closed.signal.aborted) {
      await pause(everyMs, undefined, { signal: closed.signal, ref: false })
      const files = await listFolder(folder)
      // A file still being written changes again: read it once it is quiet.
      const changed = stampsOf(files) !== stampsOf(seen)
      seen = files
      if (changed || !waiting) {
        waiting = changed
        continue
      }
      waiting = false
      await readChanged(files)
      current = await build()
      log.info(`knowledge: ${describe(current)}`)
    }
  }

  async function followOn(): Promise<void> {
    let told = ''
    while (!closed.signal.aborted) {
      await follow().catch(({ message }: Error) => {
        if (!closed.signal.aborted && message !== told)
          log.warn(`${message}; what was loaded before still answers`)
        told = message
      })
    }
  }

  void followOn()
  return {
    knowledge: {
      get instruments() {
        return current.instruments
      },
      answer: (question, context) => current.answer(question, context),
      unit: (id, on) => current.unit(id, on),
      cite: (id, on) => current.cite(id, on),
      units: (on) => current.units(on),
    },
    close: () => closed.abort(),
  }
}

function stampsOf(files: readonly FolderFile[]): string {
  return files.map(({ name, stamp }) => `${name} ${stamp}`).join('\n')
}

function describe({ instruments }: Knowledge): string {
  return `${instruments.length} documents answer: ${instruments.map(({ number }) => number).join(', ')}`
}
