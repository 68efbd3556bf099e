import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ReadDocument, readDocument } from '../document-file/read-document'
import { isDate } from '../versions/calendar'
import type { StoredNote } from './read-notes'

/** A document as a folder holds it, its notes not yet put under its units. */
export interface StoredDocument {
  file: string
  document: ReadDocument
  notes: StoredNote[]
}

/** Every document file of a folder. Throws a plain error naming the file that cannot be read. */
export function readFolder(folder: string): StoredDocument[] {
  const all = readdirSync(folder).sort()
  const files = all.filter((name) => name.endsWith('.txt'))
  if (files.length === 0) throw new Error(`knowledge: no document (*.txt) in ${folder}`)
  return files.map((name) => {
    const notes = notesFile(name)
    return {
      file: name,
      document: readDated(readFileSync(join(folder, name), 'utf8'), name),
      notes: all.includes(notes) ? parseNotes(readFileSync(join(folder, notes), 'utf8'), notes) : [],
    }
  })
}

/** A document file, its days checked: what answers is chosen by them. */
export function readDated(text: string, name: string): ReadDocument {
  const document = readDocument(text, name)
  const { effective, expires } = document.instrument
  for (const day of [effective, expires])
    if (day !== undefined && !isDate(day))
      throw new Error(`knowledge: ${name} has "${day}" where a date YYYY-MM-DD belongs`)
  return document
}

/** Whether a file already has the heading lines of a document file. */
export function isDocumentFile(text: string): boolean {
  return /^\ufeff?(?:[a-z-]+:[^\n]*\n)*id:\s*\S/u.test(text)
}

/** '30-nd-cp.txt' → '30-nd-cp.notes.json' */
export function notesFile(document: string): string {
  return document.replace(/\.[^.]+$/, '.notes.json')
}

export function parseNotes(text: string, name: string): StoredNote[] {
  try {
    const notes: unknown = JSON.parse(text)
    if (Array.isArray(notes)) return notes as StoredNote[]
  } catch {
    // Told below, with the file's name.
  }
  throw new Error(`knowledge: ${name} is not a JSON list of notes`)
}
