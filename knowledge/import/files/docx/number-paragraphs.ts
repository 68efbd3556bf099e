import type { Element } from '@xmldom/xmldom'
import type { Numbering } from './numbering'
import { fontOf, paragraphProperty, runProperty, type Styles, styleOf } from './styles'
import { childOf, childrenOf, toggleOf, valueIn } from './xml'

/** Writes the automatic number of each paragraph into it as text, in the order in which Word counts them. */
export function numberParagraphs(paragraphs: readonly Element[], styles: Styles, numbering: Numbering): void {
  // A paragraph whose end was deleted runs on into the next one, whose number then stands before both.
  let first: Element | undefined
  for (const paragraph of paragraphs) {
    first ??= paragraph
    if (childOf(childOf(childOf(paragraph, 'pPr'), 'rPr'), 'del')) continue
    const number = numberOf(paragraph, styles, numbering)
    if (number) writeFirst(first, number)
    first = undefined
  }
}

function numberOf(paragraph: Element, styles: Styles, numbering: Numbering): string {
  const list = paragraphProperty(paragraph, styles, (properties) =>
    valueIn(childOf(properties, 'numPr'), 'numId'),
  )
  if (list === undefined || list === '0' || isHidden(paragraph)) return ''
  const direct = valueIn(childOf(childOf(paragraph, 'pPr'), 'numPr'), 'ilvl')
  const level =
    direct ??
    numbering.levelOfStyle(list, styleOf(paragraph, styles)) ??
    paragraphProperty(paragraph, styles, (properties) => valueIn(childOf(properties, 'numPr'), 'ilvl'))
  const mark = childOf(paragraph, 'pPr')
  const font = mark && runProperty(mark, paragraph, styles, fontOf)
  return numbering.next(list, Number(level ?? 0), font ?? '')
}

/** Nothing of it is shown, not even its number: all its text and its end are hidden. */
function isHidden(paragraph: Element): boolean {
  const mark = childOf(childOf(paragraph, 'pPr'), 'rPr')
  return toggleOf(mark, 'vanish') === true && !/\S/u.test(paragraph.textContent ?? '')
}

function writeFirst(paragraph: Element, text: string): void {
  const owner = paragraph.ownerDocument
  const prefix = paragraph.prefix ? `${paragraph.prefix}:` : ''
  const run = owner?.createElementNS(paragraph.namespaceURI, `${prefix}r`)
  const words = owner?.createElementNS(paragraph.namespaceURI, `${prefix}t`)
  if (!run || !words) return
  words.setAttribute('xml:space', 'preserve')
  words.textContent = text
  run.appendChild(words)
  const before = childrenOf(paragraph).find((child) => child.localName !== 'pPr') ?? null
  paragraph.insertBefore(run, before)
}

/** Numbers are text now, and a heading is told by one style only. */
export function setTitle(paragraph: Element, title: boolean): void {
  const properties = childOf(paragraph, 'pPr')
  for (const child of childrenOf(properties))
    if (!(child.localName === 'rPr' && childOf(child, 'del'))) properties?.removeChild(child)
  if (!title) return
  const prefix = paragraph.prefix ? `${paragraph.prefix}:` : ''
  const owner = paragraph.ownerDocument
  const holder = properties ?? owner?.createElementNS(paragraph.namespaceURI, `${prefix}pPr`)
  const style = owner?.createElementNS(paragraph.namespaceURI, `${prefix}pStyle`)
  if (!holder || !style) return
  style.setAttributeNS(paragraph.namespaceURI, `${prefix}val`, titleStyle)
  holder.insertBefore(style, holder.firstChild)
  if (!properties) paragraph.insertBefore(holder, paragraph.firstChild)
}

export const titleStyle = 'SourceTitle'
