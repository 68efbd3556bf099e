import type { Element } from '@xmldom/xmldom'
import { decodeByFont, type LegacyFont, legacyFontOf } from '../legacy-font'
import { paragraphAround } from './simplify-part'
import { fontOf, runProperty, type Styles } from './styles'
import { symbolText } from './symbols'
import { descendantsOf } from './xml'

interface Piece {
  words: Element
  font: LegacyFont
}

/** Decodes what is set in fonts of the years before Unicode, and gives the names of their encodings. */
export function decodeRuns(root: Element, styles: Styles): Set<string> {
  const groups = groupsOf(root, styles)
  const text = groups.map((group) => textOf(group)).join('')
  // Unicode typed into a document whose styles still name an old font shows in another font, and is Unicode.
  const unicode = text.match(/[\u0100-\u01ff\u1e00-\u1eff]/gu)?.length ?? 0
  const signs = text.match(/[\u00a1-\u00ff]/gu)?.length ?? 0
  const found = new Set<string>()
  if (unicode * 4 > signs) return found
  for (const group of groups) {
    const [first, ...rest] = group
    if (!first) continue
    const before = textOf(group)
    const decoded = decodeByFont(before, first.font)
    if (decoded === before) continue
    found.add(first.font.encoding)
    // A letter and its mark may stand in two runs, so a stretch of runs is decoded as one.
    first.words.textContent = decoded
    first.words.setAttribute('xml:space', 'preserve')
    for (const { words } of rest) words.textContent = ''
  }
  return found
}

function groupsOf(root: Element, styles: Styles): Piece[][] {
  const groups: Piece[][] = []
  let open: Piece[] | undefined
  for (const element of descendantsOf(root, ({ localName }) => !/^(?:pPr|rPr)$/u.test(localName ?? ''))) {
    const name = element.localName ?? ''
    if (/^(?:p|tab|br|noBreakHyphen|softHyphen|sym|fldChar|footnoteReference|endnoteReference)$/u.test(name))
      open = undefined
    if (name !== 't' || element.parentNode?.localName !== 'r') continue
    const font = runProperty(element.parentNode as Element, paragraphAround(element), styles, fontOf) ?? ''
    if (/[\uf000-\uf0ff]/u.test(element.textContent ?? ''))
      element.textContent = symbolText(element.textContent ?? '', font)
    const legacy = legacyFontOf(font)
    const last = open?.[0]?.font
    if (!legacy) open = undefined
    else if (open && last?.encoding === legacy.encoding && last.capitals === legacy.capitals)
      open.push({ words: element, font: legacy })
    else {
      open = [{ words: element, font: legacy }]
      groups.push(open)
    }
  }
  return groups
}

function textOf(group: readonly Piece[]): string {
  return group.map(({ words }) => words.textContent ?? '').join('')
}
