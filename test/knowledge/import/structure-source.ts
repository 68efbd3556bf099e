import type { Refusal, SourceLine, SourceText } from '../../../knowledge/import/source-text'
import type { ImportedDocument } from '../../../knowledge/import/structure/imported-document'
import { countCharacters } from '../../../knowledge/import/structure/line'
import { type ReadOptions, readStructure } from '../../../knowledge/import/structure/read-structure'

/** A text as a file reader delivers it: one paragraph a line, `| …` a table row, `= …` a line marked as a title. */
export function sourceOf(text: string): SourceText {
  const lines = text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .map((line): SourceLine => {
      if (line.startsWith('| ')) return { text: line.slice(2), kind: 'table-row' }
      if (line.startsWith('= ')) return { text: line.slice(2), kind: 'paragraph', looks: 'title' }
      return { text: line, kind: 'paragraph' }
    })
  return {
    format: 'txt',
    encoding: 'utf-8',
    lines,
    characters: lines.reduce((sum, line) => sum + countCharacters(line.text), 0),
  }
}

export const readLines = (text: string, options?: ReadOptions): ImportedDocument | Refusal =>
  readStructure(sourceOf(text), 'thu.txt', options)

/** The document; a refusal fails the test. */
export function documentOf(text: string, options?: ReadOptions): ImportedDocument {
  const read = readLines(text, options)
  if ('refused' in read) throw new Error(`refused: ${read.refused} ${read.detail ?? ''}`)
  return read
}

export const idsOf = (text: string): string[] => documentOf(text).document.units.map(({ id }) => id)

/** Every unit as 'id text'; an article as 'id heading'. */
export const unitsOf = (text: string): string[] =>
  documentOf(text).document.units.map(({ id, heading, text: body, kind }) =>
    [id, kind === 'article' ? [heading, body].filter(Boolean).join(' / ') : body].join(' ').trimEnd(),
  )

/** A head as documents of the Ministry have it; `title` in capitals as printed. */
export const headOf = (kind: string, number: string, title: string): string => `BỘ MẪU
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: ${number}
Hà Nội, ngày 05 tháng 3 năm 2020
${kind}
${title}
Căn cứ Luật Mẫu ngày 01 tháng 01 năm 2019;
Theo đề nghị của Chánh Văn phòng,
BỘ TRƯỞNG BỘ MẪU`

export const tail = `Nơi nhận:
- Như Điều 3;
- Lưu: VT.
KT. BỘ TRƯỞNG
THỨ TRƯỞNG
(Đã ký)
Lê Văn Thử`

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Lines of a text that are neither in the document file nor listed as left out or unplaced. */
export function lostLines(source: SourceText, { file, report }: ImportedDocument): string[] {
  const kept = [file, ...report.residue.map(({ text }) => text), ...report.unplaced.map(({ text }) => text)]
  const all = letters(kept.join('\n'))
  return source.lines.map(({ text }) => text).filter((text) => !all.includes(letters(text)))
}
