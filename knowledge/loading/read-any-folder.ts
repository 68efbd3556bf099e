import { readdir, readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { setImmediate as giveWay } from 'node:timers/promises'
import { importDocument } from '../import/import-document'
import { isDocumentFile, notesFile, parseNotes, readDated, type StoredDocument } from './read-folder'

const readable = new Set(['.txt', '.docx', '.pdf', '.html', '.htm'])

export interface FolderFile {
  name: string
  /** Changes whenever the file or its notes do. */
  stamp: string
  notes?: string
}

/** The documents of a folder by name; none where there is no such folder. */
export async function listFolder(folder: string): Promise<FolderFile[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const stamps = new Map<string, string>()
  for (const name of names) {
    const file = await stat(join(folder, name)).catch(() => undefined)
    if (file?.isFile() && !name.startsWith('.')) stamps.set(name, `${file.mtimeMs} ${file.size} ${file.ino}`)
  }
  return [...stamps.keys()]
    .filter((name) => readable.has(extname(name).toLowerCase()))
    .sort()
    .map((name) => {
      const notes = notesFile(name)
      const noted = stamps.get(notes)
      return {
        name,
        stamp: `${stamps.get(name)} ${noted ?? ''}`,
        ...(noted !== undefined && { notes }),
      }
    })
}

/** One document: a document file as it is, anything else as it is imported. Throws a plain error naming the file. */
export async function readAnyFile(folder: string, { name, notes }: FolderFile): Promise<StoredDocument> {
  const bytes = await readFile(join(folder, name))
  const start = bytes.subarray(0, 4096).toString('utf8')
  const document = isDocumentFile(start)
    ? readDated(bytes.toString('utf8'), name)
    : await imported(bytes, name)
  const stored = notes === undefined ? [] : parseNotes(await readFile(join(folder, notes), 'utf8'), notes)
  await giveWay()
  return { file: name, document, notes: stored }
}

async function imported(bytes: Uint8Array, name: string) {
  const read = await importDocument(bytes, name)
  if ('refused' in read)
    throw new Error(
      `knowledge: ${name} cannot be read: ${read.refused}${read.detail ? ` (${read.detail})` : ''}`,
    )
  return read.document
}
