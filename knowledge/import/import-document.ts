import { readFileText } from './files/read-file-text'
import type { Refusal } from './source-text'
import type { ImportedDocument } from './structure/imported-document'
import { type ReadOptions, readStructure } from './structure/read-structure'

/**
 * A .txt, .docx, .pdf or .html file of a legal document → its units, the document file that holds them, and a report
 * of what was read; or why it is refused. Nothing is written anywhere.
 */
export async function importDocument(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<ImportedDocument | Refusal> {
  const source = await readFileText(bytes, name)
  return 'refused' in source ? source : readStructure(source, name, options)
}
