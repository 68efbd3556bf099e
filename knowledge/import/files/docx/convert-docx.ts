import { type Document, type Element, XMLSerializer } from '@xmldom/xmldom'
import { strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { decodeRuns } from './decode-runs'
import type { DocxParts } from './docx-parts'
import { numberParagraphs, setTitle, titleStyle } from './number-paragraphs'
import { readNumbering } from './numbering'
import { simplifyPart } from './simplify-part'
import { looksLikeTitle, readStyles } from './styles'
import { descendantsOf, parseXml } from './xml'

const office = 'http://schemas.openxmlformats.org'
const relation = `${office}/officeDocument/2006/relationships`
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** Parts of a Word file → its text as HTML, with every automatic number written out. */
export async function convertDocx(parts: DocxParts): Promise<{ html: string; encodings: Set<string> }> {
  const styles = readStyles(parts.styles && parseXml(parts.styles))
  const numbering = readNumbering(parts.numbering && parseXml(parts.numbering))
  const encodings = new Set<string>()
  const prepare = (part: Uint8Array): Uint8Array => {
    const document: Document = parseXml(part)
    const root = document.documentElement
    if (!root) throw new Error('knowledge: an empty document part')
    simplifyPart(root, styles)
    const paragraphs: Element[] = descendantsOf(root).filter(({ localName }) => localName === 'p')
    for (const encoding of decodeRuns(root, styles)) encodings.add(encoding)
    const titles = paragraphs.map((paragraph) => looksLikeTitle(paragraph, styles))
    numberParagraphs(paragraphs, styles, numbering)
    for (const [at, paragraph] of paragraphs.entries()) setTitle(paragraph, titles[at] ?? false)
    return strToU8(new XMLSerializer().serializeToString(document))
  }
  const files: Record<string, Uint8Array> = { 'word/document.xml': prepare(parts.document) }
  const notes = (['footnotes', 'endnotes'] as const).filter((name) => parts[name])
  for (const name of notes) {
    const part = parts[name]
    if (part) files[`word/${name}.xml`] = prepare(part)
  }
  files['[Content_Types].xml'] = strToU8(
    `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/></Types>`,
  )
  files['_rels/.rels'] = relationships([['officeDocument', 'word/document.xml']])
  files['word/_rels/document.xml.rels'] = relationships(notes.map((name) => [name, `${name}.xml`]))
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(zipSync(files, { level: 0 })) },
    {
      styleMap: [`p.${titleStyle} => h1:fresh`],
      includeDefaultStyleMap: false,
      includeEmbeddedStyleMap: false,
    },
  )
  return { html: value, encodings }
}

function relationships(targets: readonly (readonly [string, string])[]): Uint8Array {
  const rows = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${relation}/${type}" Target="${target}"/>`,
  )
  return strToU8(
    `<Relationships xmlns="${office}/package/2006/relationships">${rows.join('')}</Relationships>`,
  )
}
