import { readFileText } from '../../../knowledge/import/files/read-file-text'
import type { SourceText } from '../../../knowledge/import/source-text'

/** The file as read; a refusal fails the test. */
export async function read(bytes: Uint8Array, name = 'van-ban'): Promise<SourceText> {
  const text = await readFileText(bytes, name)
  if ('refused' in text) throw new Error(`refused: ${text.refused} ${text.detail ?? ''}`)
  return text
}

/** Each line as `kind: text`, the kind left out for paragraphs, `*` before what looks like a title. */
export async function shown(bytes: Uint8Array, name?: string): Promise<string[]> {
  return (await read(bytes, name)).lines.map(
    ({ kind, text, looks }) => `${looks ? '* ' : ''}${kind === 'paragraph' ? '' : `${kind}: `}${text}`,
  )
}
