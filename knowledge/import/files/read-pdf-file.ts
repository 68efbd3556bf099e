import { getDocumentProxy } from 'unpdf'
import type { Refusal, SourceText } from '../source-text'
import { finishText, mostCharacters } from './finish-text'
import { linesOf, type PageLine, type Piece } from './pdf/page-lines'
import { paragraphsOf } from './pdf/paragraphs'
import { findRunningLines, type PageSize } from './pdf/running-lines'
import { unpacksTooLarge } from './pdf/unpacks-too-large'
import { restoreLegacy } from './restore-legacy'
import { countCharacters } from './tidy-text'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Pdf['getPage']>>

/** Scans carry at most a stamp or a number as text. */
const fewCharacters = 100

/** A PDF with a text layer, its lines put together to paragraphs. */
export async function readPdfFile(bytes: Uint8Array): Promise<SourceText | Refusal> {
  if (unpacksTooLarge(bytes)) return { refused: 'unpacks-too-large' }
  let pdf: Pdf
  try {
    pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  } catch (error) {
    return { refused: (error as { name?: string }).name === 'PasswordException' ? 'encrypted' : 'damaged' }
  }
  try {
    return await readPages(pdf)
  } finally {
    await pdf.destroy()
  }
}

async function readPages(pdf: Pdf): Promise<SourceText | Refusal> {
  const pages: PageLine[][] = []
  const sizes: PageSize[] = []
  let characters = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    const lines = linesOf(await piecesOf(page), number)
    characters += lines.reduce((all, { text }) => all + countCharacters(text), 0)
    if (characters > mostCharacters) return { refused: 'too-large', detail: `${mostCharacters} characters` }
    pages.push(lines)
    sizes.push({ width, height })
    page.cleanup()
  }
  const without = pages.flatMap((lines, at) => (lines.length === 0 ? [at + 1] : []))
  const scanned = without.length * 2 > pages.length && characters < fewCharacters * pages.length
  if (characters === 0 || scanned) return { refused: 'no-text-layer', detail: String(pdf.numPages) }

  const lines = paragraphsOf(pages, findRunningLines(pages, sizes))
  const restored = restoreLegacy(
    lines.map(({ text }) => text),
    { hyphenMayBeLetter: true },
  )
  const text = finishText(
    'pdf',
    ['unicode', ...restored.found].join(' + '),
    lines.map((line, at) => ({ ...line, text: restored.lines[at] ?? line.text })),
  )
  return 'refused' in text || without.length === 0 ? text : { ...text, pagesWithoutText: without }
}

/** Upright text only is placed by its lines; what is drawn at an angle, such as a stamp, comes with its own height. */
async function piecesOf(page: Page): Promise<Piece[]> {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = page.getViewport({ scale: 1 }).transform as number[]
  const { items } = await page.getTextContent()
  return items.flatMap((item) => {
    if (!('str' in item) || item.str === '') return []
    const [ta = 1, tb = 0, tc = 0, td = 1, x = 0, y = 0] = item.transform as number[]
    const left = a * x + c * y + e
    const size = Math.hypot(tc, td) || Math.hypot(ta, tb)
    const along = (a * ta + c * tb) / (Math.hypot(ta, tb) || 1)
    return [{ text: item.str, left, right: left + item.width * Math.abs(along), y: b * x + d * y + f, size }]
  })
}
