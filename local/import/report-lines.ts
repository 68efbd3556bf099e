import type { ImportedDocument, ReportedPart } from '../../knowledge/import/structure/imported-document'
import type { Instrument } from '../../knowledge/types'
import { citations } from '../../wording/vi/citations'
import { importReport as words } from '../../wording/vi/import-report'

const shown = 12

/** What was read of a document and what looks odd, for a person. */
export function reportLines({ document, report }: ImportedDocument): string[] {
  const { instrument } = document
  const { characters, suspicions, unplaced, residue, missing } = report
  const byReason = [...new Set(residue.map(({ reason }) => reason))].map((reason) => {
    const texts = residue.filter((one) => one.reason === reason).map(({ text }) => text)
    return `${words.residue[reason]}: ${shorten(texts.join(' · '), 160)}`
  })
  return [
    words.document(instrument.kind, instrument.number, instrument.title),
    ...indented(facts(instrument)),
    ...indented(missing.map((fact) => `! ${words.missing[fact]}`)),
    ...indented(report.parts.map(partLine)),
    `  ${report.continuous ? words.continuous : words.notContinuous}`,
    ...listed(
      words.looksOdd,
      suspicions.map(
        ({ oddity, text, page }) => `${words.oddities[oddity]}${onPage(page)}: ${shorten(text, 100)}`,
      ),
    ),
    ...listed(
      words.unplaced,
      unplaced.map(({ text, page }) => `${shorten(text, 140)}${onPage(page)}`),
    ),
    ...listed(words.leftOut, byReason),
    ...(report.pagesWithoutText.length > 0
      ? [`  ${words.pagesWithoutText(report.pagesWithoutText.join(', '))}`]
      : []),
    `  ${words.characters(characters.in, characters.placed, characters.residue, characters.unplaced)}`,
  ]
}

function facts(instrument: Instrument): string[] {
  const named = words.facts
  const amends = (instrument.amends ?? []).map(({ action, number, part = 'regulation', ...place }) =>
    words.changes[action](citations.label({ part, ...place }), number),
  )
  const all: [string, string | undefined][] = [
    [named.issuer, instrument.issuer],
    [named.signer, instrument.signer],
    [named.signed, instrument.signed],
    [
      named.effective,
      [instrument.effective, instrument.effectiveFrom && `“${instrument.effectiveFrom}”`]
        .filter(Boolean)
        .join(' '),
    ],
    [named.expires, instrument.expires],
    [named.replaces, instrument.replaces?.join('; ')],
    [named.repeals, instrument.repeals?.join('; ')],
    [named.amends, few(amends).join('; ')],
  ]
  return all.flatMap(([name, value]) => (value ? `${name}: ${value}` : []))
}

function partLine({ part, name, title, articles, gaps, duplicates, outOfOrder }: ReportedPart): string {
  const numbers = articles.map(({ number }) => number)
  const count = numbers.length
    ? words.articles(numbers.length, numbers[0] ?? '', numbers.at(-1) ?? '')
    : words.noArticles
  const odd = [
    gaps.length > 0 && words.gaps(few(gaps).join(', ')),
    duplicates.length > 0 && words.duplicates(few(duplicates).join(', ')),
    outOfOrder.length > 0 && words.outOfOrder(few(outOfOrder).join(', ')),
  ].filter(Boolean)
  const called = [name || words.parts[part], title].filter(Boolean).join(': ')
  return [`${shorten(called, 100)}: ${count}`, ...odd].join('; ')
}

const indented = (lines: string[]): string[] => lines.map((line) => `  ${line}`)
const listed = (name: string, lines: string[]): string[] =>
  lines.length > 0 ? [`  ${name}`, ...indented(indented(few(lines)))] : []
const few = (lines: string[]): string[] =>
  lines.length > shown ? [...lines.slice(0, shown), words.more(lines.length - shown)] : lines
const onPage = (page: number | undefined): string => (page === undefined ? '' : words.onPage(page))
const shorten = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text
