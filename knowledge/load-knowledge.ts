import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createAnswer } from './answer-question'
import { createLexicon } from './lexicon'
import { citeFor, known, type Library, partsOf } from './library'
import { documentFileOf, isDocumentFile } from './plain-text-document'
import { qualifyUnits } from './qualify-units'
import { createRanking } from './rank-units'
import { type ReadDocument, readDocument } from './read-document'
import { addNotes, type StoredNote } from './read-notes'
import { countsWithQuestions, createReadWords } from './read-words'
import type { Knowledge } from './types'
import { cleanLine, splitWords } from './vietnamese/split-words'
import { syllableKey } from './vietnamese/syllable-key'

const shipped = join(__dirname, 'documents')

/**
 * Loads every document (`*.txt`: a document file, or the plain text of a decision; `*.notes.json` beside it) of a
 * folder, by default the shipped ones.
 * Throws a plain error naming the file when one cannot be read.
 */
export function loadKnowledge(options: { folder?: string } = {}): Knowledge {
  const library = loadLibrary(readFolder(options.folder ?? shipped))
  const answer = createAnswer(library, library.readWords, library.lexicon)
  return {
    instruments: library.instruments,
    answer,
    unit: library.unit,
    cite: (id) => known(partsOf(library, id).map((unit) => citeFor(library, unit.id))),
    units: () => library.units,
  }
}

function loadLibrary(documents: ReadDocument[]) {
  const units = qualifyUnits(documents.map((document) => document.units))
  const byId = new Map(
    units.flatMap((unit) => [[unit.id, unit] as const, [`${unit.document}/${unit.id}`, unit] as const]),
  )
  const counts = countsWithQuestions()
  for (const unit of units) counts.add(keysOf(`${unit.heading} ${unit.text}`), 2, false)
  counts.add(['imoit'], 50)
  const lexicon = createLexicon()
  const library: Library = {
    documents,
    instruments: documents.map((document) => document.instrument),
    units,
    counts,
    ranking: createRanking(units, lexicon, counts),
    unit: (id) => byId.get(id.normalize('NFC')),
  }
  return { ...library, lexicon, readWords: createReadWords(counts) }
}

function keysOf(text: string): string[] {
  return splitWords(cleanLine(text)).map((word) => syllableKey(word.text))
}

function readFolder(folder: string): ReadDocument[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
  if (files.length === 0) throw new Error(`knowledge: no document (*.txt) in ${folder}`)
  const all = readdirSync(folder)
  return files.map((name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    const document = readDocument(isDocumentFile(text) ? text : documentFileOf(text, name), name)
    const notes = name.replace(/\.txt$/, '.notes.json')
    if (all.includes(notes)) {
      addNotes(document.units, JSON.parse(readFileSync(join(folder, notes), 'utf8')) as StoredNote[])
    }
    return document
  })
}
