/** Words at a place on the page, from its lower left, in points. */
export interface Placed {
  text: string
  x: number
  y: number
  size?: number
}

export type PdfPage = readonly Placed[] | 'picture'

const picture = 'q 400 0 0 600 90 120 cm BI /W 2 /H 2 /BPC 8 /CS /G ID \x00\xff\xff\x00 EI Q'

/** A PDF of A4 pages in Helvetica. `trailer` adds to its last dictionary, `packed` is the content of one more page. */
export function makePdf(pages: readonly PdfPage[], trailer = '', packed?: Uint8Array): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ]
  const kids: string[] = []
  const contents = pages.map((page) => (page === 'picture' ? picture : page.map(drawn).join('\n')))
  if (packed) contents.push(Buffer.from(packed).toString('latin1'))
  for (const [at, content] of contents.entries()) {
    const filter = at === pages.length ? '/Filter/FlateDecode' : ''
    objects.push(`<</Length ${content.length}${filter}>>stream\n${content}\nendstream`)
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${objects.length} 0 R>>`,
    )
    kids.push(`${objects.length} 0 R`)
  }
  objects[1] = `<</Type/Pages/Kids[${kids.join(' ')}]/Count ${kids.length}>>`
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj${object}endobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF`
  return Buffer.from(file, 'latin1')
}

function drawn({ text, x, y, size = 12 }: Placed): string {
  return `BT /F ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`
}

/** Lines under each other, 16 points apart, from a height down. */
export function column(lines: readonly string[], top = 700, x = 70): Placed[] {
  return lines.map((text, at) => ({ text, x, y: top - 16 * at }))
}
