import { join } from 'node:path'
import type { Knowledge } from '../types'
import { mergeDocuments } from '../versions/merge-documents'
import { createKnowledge, createKnowledgeAside } from './create-knowledge'
import { listFolder, readAnyFile } from './read-any-folder'
import { readFolder, type StoredDocument } from './read-folder'

/** The folder of the documents that come with the assistant. */
export const shippedFolder = join(__dirname, '..', 'documents')

/**
 * Loads every document file (`*.txt`; `*.notes.json` beside it) of a folder, by default the shipped ones.
 * Throws a plain error naming the file when one cannot be read.
 */
export function loadKnowledge(options: { folder?: string } = {}): Knowledge {
  return createKnowledge(mergeDocuments([readFolder(options.folder ?? shippedFolder)]))
}

/**
 * Loads the documents of folders, later ones in place of the same versions in earlier ones. Files that are no document
 * files (.txt, .docx, .pdf, .html) are imported. Throws a plain error naming the file, or a folder without any.
 */
export async function loadFolders(folders: readonly string[]): Promise<Knowledge> {
  const stored: StoredDocument[][] = []
  for (const folder of folders) {
    const files = await listFolder(folder)
    const documents: StoredDocument[] = []
    for (const file of files) documents.push(await readAnyFile(folder, file))
    stored.push(documents)
  }
  if (stored.flat().length === 0) throw new Error(`knowledge: no document in ${folders.join(', ')}`)
  return createKnowledgeAside(mergeDocuments(stored))
}
