import type { SourceText } from '../source-text'
import { isCapitals, type Line, type Residue, type ResidueReason } from './line'

const furniture: [ResidueReason, RegExp][] = [
  ['separator', /^[-_=*–—.~•\s]{2,}$/u],
  ['page-furniture', /^(?:Trang|Page)\s+\d+(?:\s*(?:\/|trên|of)\s*\d+)?$/iu],
  ['page-furniture', /^[-–—]\s*\d{1,4}\s*[-–—]$/u],
  ['page-furniture', /^(?:\d+\s+)?CÔNG BÁO\s*\/?\s*Số\s.*$/u],
  ['page-furniture', /^CÔNG BÁO(?:\/.*)?$/u],
  [
    'portal',
    /^(?:(?:https?:\/\/|www\.)\S+|(?:THƯ VIỆN PHÁP LUẬT|LuatVietnam|Thuvienphapluat\.vn).{0,120}|Tải (?:về|văn bản).{0,40}|Lưu trữ|In trang|Chia sẻ|Ký bởi:.*|Người ký:.*|Cơ quan:.*|Thời gian ký:.*|Email:.*|VĂN BẢN ĐIỆN TỬ VÀ TẢI VỀ TẠI.*)$/iu,
  ],
  ['state-motto', /^CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM(?:\s*-*\s*Độc lập.*)?$/iu],
  ['state-motto', /^Độc lập\s*[-–]?\s*Tự do\s*[-–]?\s*Hạnh phúc[\s\-–—_*.]*$/iu],
]

/** Why a line is no text of the document, if it is none wherever it stands. */
function residueReason(text: string): ResidueReason | undefined {
  return furniture.find(([, form]) => form.test(text))?.[0]
}

const pageNumber = /^\d{1,4}$/u

/** The lines that may carry text, and what was set aside: headers, footers, page numbers, banners, separators. */
export function findResidue({ lines }: SourceText): { lines: Line[]; residue: Residue[] } {
  const kept: Line[] = []
  const residue: Residue[] = []
  const paged = lines.some(({ page }) => page !== undefined)
  for (const [at, { text, kind, looks, page }] of lines.entries()) {
    if (text.trim() === '') continue
    const onPage = page !== undefined ? { page } : {}
    const alone = pageNumber.test(text) && paged && isPageEdge(lines, at)
    const reason: ResidueReason | undefined =
      kind === 'page-header' || kind === 'page-footer' || alone
        ? 'page-furniture'
        : kind === 'footnote'
          ? 'footnote'
          : kind === 'table-row'
            ? undefined
            : residueReason(text)
    if (reason) residue.push({ text, reason, ...onPage })
    else kept.push({ text: text.trim(), kind, ...(looks && { looks }), ...onPage })
  }
  return { lines: joinTorn(kept), residue }
}

function isPageEdge(lines: SourceText['lines'], at: number): boolean {
  const page = lines[at]?.page
  return lines[at - 1]?.page !== page || lines[at + 1]?.page !== page
}

const labelled = /^(?:[a-zđ]\d{0,2}|[ivx]{1,5})\s?[).,/-]|^[-+*•–]/u

/** Paragraphs never start in lower case: such a line goes on with the one before it. */
function joinTorn(lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    const before = joined.at(-1)
    const torn =
      before?.kind === 'paragraph' &&
      line.kind === 'paragraph' &&
      /^["“(]?\p{Ll}/u.test(line.text) &&
      !labelled.test(line.text) &&
      !isCapitals(before.text) &&
      !/[.;:!?]["”]?$/u.test(before.text)
    if (before && torn) before.text = `${before.text} ${line.text}`
    else joined.push({ ...line })
  }
  return joined
}
