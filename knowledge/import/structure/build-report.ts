import type { ImportReport, MissingFact, ReportedPart } from './imported-document'
import { countCharacters, endsSentence, type Line, type Residue } from './line'
import type { Part, Suspicion } from './piece'
import { settleHeadings } from './settle-headings'

const longestHeading = 300

/** What a person should know of an import: numbers, oddities, what was left out, and that nothing was lost. */
export function buildReport(
  parts: readonly Part[],
  found: {
    characters: number
    pagesWithoutText: number[]
    head: Line[]
    residue: Residue[]
    unplaced: Line[]
    suspicions: Suspicion[]
    missing: MissingFact[]
  },
): ImportReport {
  const pieces = parts.flatMap((part) => part.pieces)
  const loose = [...found.unplaced, ...pieces.flatMap(({ role, line }) => (role === 'unplaced' ? line : []))]
  const sum = (lines: readonly { text: string }[]): number =>
    lines.reduce((total, { text }) => total + countCharacters(text), 0)
  const placed =
    sum(found.head) +
    sum(parts.flatMap(({ titleLines }) => titleLines)) +
    pieces.reduce(
      (total, { role, printed }) => total + (role === 'unplaced' ? 0 : countCharacters(printed)),
      0,
    )
  const characters = { placed, residue: sum(found.residue), unplaced: sum(loose) }
  const reported = parts.map(reportPart)
  return {
    parts: reported,
    continuous: reported.every(
      ({ gaps, duplicates, outOfOrder }) => gaps.length + duplicates.length + outOfOrder.length === 0,
    ),
    missing: found.missing,
    suspicions: [...found.suspicions, ...oddArticles(parts)],
    unplaced: loose.map(({ text, page }) => ({ text, ...(page !== undefined && { page }) })),
    residue: found.residue,
    pagesWithoutText: found.pagesWithoutText,
    characters: { in: found.characters, ...characters },
  }
}

function reportPart({ part, name, labels, title, pieces }: Part): ReportedPart {
  const articles = settleHeadings(pieces).flatMap((piece) =>
    piece.role === 'article' ? { number: piece.label, heading: piece.heading ?? '' } : [],
  )
  const label = [labels.annex && `Phụ lục ${labels.annex}`, labels.form && `Mẫu ${labels.form}`].filter(
    Boolean,
  )
  return {
    part,
    name: name || label.join(', ') || (part === 'annex' ? 'Phụ lục' : ''),
    title,
    articles,
    ...sequenceOf(articles.map(({ number }) => number)),
  }
}

function sequenceOf(numbers: readonly string[]): Pick<ReportedPart, 'gaps' | 'duplicates' | 'outOfOrder'> {
  const values = numbers.map((number) => Number.parseInt(number, 10))
  const seen = new Set<string>()
  const duplicates = numbers.filter((number) => seen.size === seen.add(number).size)
  const present = new Set(values)
  const last = Math.max(0, ...values)
  const gaps = Array.from({ length: last }, (_, at) => at + 1).filter((number) => !present.has(number))
  const outOfOrder = numbers.filter((_, at) => (values[at] ?? 0) < Math.max(0, ...values.slice(0, at)))
  return {
    gaps: gaps.map(String),
    duplicates,
    outOfOrder: outOfOrder.filter((number) => !duplicates.includes(number)),
  }
}

/** Signs of a legacy font or a wrongly decoded file. */
const oddLetters = /[\ufffd\ue000-\uf8ff]|Ã[\u0080-\u00bf©¡³]|á»|¸i|¶[a-z]|−¬/u

function oddArticles(parts: readonly Part[]): Suspicion[] {
  return parts.flatMap(({ pieces }) => {
    const settled = settleHeadings(pieces)
    const headings = settled.filter(({ role, heading }) => role === 'article' && heading).length
    const headed = headings >= settled.filter(({ role }) => role === 'article').length / 2
    return settled.flatMap((piece, at): Suspicion[] => {
      const { role, line, heading = '', text, printed } = piece
      const odd = (oddity: Suspicion['oddity']): Suspicion[] => [
        { oddity, text: printed.slice(0, 160), ...(line.page !== undefined && { page: line.page }) },
      ]
      if (oddLetters.test(printed)) return odd('odd-letters')
      if (role !== 'article') return []
      const next = settled[at + 1]
      const last = !next || ['article', 'chapter'].includes(next.role)
      if (headed && last && text !== '' && !endsSentence(text) && text.length < 150)
        return odd('article-without-text')
      if (text === '' && (!next || ['article', 'chapter'].includes(next.role)))
        return odd('article-without-text')
      return heading.length > longestHeading ? odd('long-heading') : []
    })
  })
}
