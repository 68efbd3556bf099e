import { deflateRawSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'

export const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'

export interface DocxSource {
  body: string
  numbering?: string
  styles?: string
  footnotes?: string
  /** Other parts by their names. */
  more?: Record<string, Uint8Array>
}

/** A Word file of the given bodies of its parts. */
export function makeDocx({ body, numbering, styles, footnotes, more = {} }: DocxSource): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(types),
    'word/document.xml': strToU8(`<w:document ${namespaces}><w:body>${body}</w:body></w:document>`),
    ...more,
  }
  if (numbering)
    files['word/numbering.xml'] = strToU8(`<w:numbering ${namespaces}>${numbering}</w:numbering>`)
  if (styles) files['word/styles.xml'] = strToU8(`<w:styles ${namespaces}>${styles}</w:styles>`)
  if (footnotes)
    files['word/footnotes.xml'] = strToU8(`<w:footnotes ${namespaces}>${footnotes}</w:footnotes>`)
  return zipSync(files)
}

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`

export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${content.startsWith('<') ? content : run(content)}</w:p>`

export const inList = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`

/** Level of a list: its format, its text, and what else it says. */
export const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`

export const family = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`

export const list = (id: number, of: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`

export const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`

/** A Word file whose document is so many zeros; its directory may tell another size. */
export function makeBomb(size: number, told = size): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(size), { level: 1 })
  const name = Buffer.from('word/document.xml')
  const sizes = Buffer.alloc(12)
  sizes.writeUInt32LE(packed.length, 4)
  sizes.writeUInt32LE(told, 8)
  const fields = Buffer.concat([
    Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0, 0]),
    sizes,
    Buffer.from([name.length, 0, 0, 0]),
  ])
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, name, packed])
  const entry = Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), fields, Buffer.alloc(14), name])
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(entry.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, entry, end])
}
