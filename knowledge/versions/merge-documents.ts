import type { ReadDocument } from '../document-file/read-document'
import type { StoredDocument } from '../loading/read-folder'
import { addNotes } from '../loading/read-notes'

/**
 * The documents of several folders, each with its notes. In a later folder the same version of a document takes the
 * place of the earlier one, under its short title, and the notes of both apply. Throws when one folder holds a version twice.
 */
export function mergeDocuments(folders: readonly (readonly StoredDocument[])[]): ReadDocument[] {
  const merged = new Map<string, StoredDocument>()
  for (const folder of folders) {
    const files = new Map<string, string>()
    for (const stored of folder) {
      const { id, effective } = stored.document.instrument
      const key = `${id} ${effective}`
      const twin = files.get(key)
      if (twin !== undefined)
        throw new Error(`knowledge: ${twin} and ${stored.file} are both ${id} in force from ${effective}`)
      files.set(key, stored.file)
      const before = merged.get(key)
      merged.set(key, before ? inPlaceOf(before, stored) : stored)
    }
  }
  return [...merged.values()].map(({ document, notes }) => {
    if (notes.length === 0) return document
    const units = document.units.map((unit) => ({ ...unit, notes: [] }))
    addNotes(units, notes)
    return { ...document, units }
  })
}

function inPlaceOf(before: StoredDocument, { file, document, notes }: StoredDocument): StoredDocument {
  const { shortTitle } = before.document.instrument
  return {
    file,
    document: { ...document, instrument: { ...document.instrument, shortTitle } },
    notes: [...before.notes, ...notes],
  }
}
