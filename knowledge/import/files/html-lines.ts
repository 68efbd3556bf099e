import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'
import type { SourceLine } from '../source-text'
import { attributeOf, contextInside, type HtmlContext, isBlock, isHidden, styleOf } from './html-context'
import { collectLines, type LineCollector } from './line-collector'
import { formatNumber } from './number-format'
import { rowLines } from './table-rows'
import { startsUnit } from './unit-start'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const page: HtmlContext = {
  kind: 'paragraph',
  centred: false,
  bold: false,
  heading: false,
  keepsLines: false,
  inContent: false,
}

/** A page's visible text in reading order; `decoded` names what its fonts had to be decoded from. */
export function htmlLines(html: string): { lines: SourceLine[]; decoded: Set<string> } {
  const decoded = new Set<string>()
  const note = (encoding: string): void => {
    decoded.add(encoding)
  }
  return { lines: readBlock(parse(html), page, note), decoded }
}

function readBlock(node: Node, context: HtmlContext, note: (encoding: string) => void): SourceLine[] {
  const collector = collectLines(note)
  visitChildren(node, context, collector, note)
  collector.flush(context)
  return collector.lines
}

function visitChildren(
  node: Node,
  context: HtmlContext,
  collector: LineCollector,
  note: (encoding: string) => void,
): void {
  let counter = defaultTreeAdapter.isElementNode(node)
    ? Number.parseInt(attributeOf(node, 'start') ?? '1', 10) || 1
    : 1
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    if (defaultTreeAdapter.isTextNode(child)) {
      collector.add(context.keepsLines ? child.value : child.value.replace(/[ \t\n\r\f]+/gu, ' '), context)
    } else if (defaultTreeAdapter.isElementNode(child) && !isHidden(child)) {
      if (child.tagName === 'li' && defaultTreeAdapter.isElementNode(node)) {
        counter = Number.parseInt(attributeOf(child, 'value') ?? '', 10) || counter
        visitItem(child, node, counter, context, collector, note)
        counter++
      } else visitElement(child, context, collector, note)
    }
  }
}

function visitElement(
  element: Element,
  outer: HtmlContext,
  collector: LineCollector,
  note: (encoding: string) => void,
): void {
  const context = contextInside(element, outer)
  if (element.tagName === 'br') collector.breakLine()
  else if (element.tagName === 'a' && /^#(?:foot|end)note-ref/u.test(attributeOf(element, 'href') ?? ''))
    return
  else if (element.tagName === 'table') {
    collector.flush(outer)
    for (const row of rowLines(element, (cell) => readBlock(cell, contextInside(cell, context), note)))
      collector.lines.push(row)
  } else if (isBlock(element)) {
    collector.flush(outer)
    visitChildren(element, context, collector, note)
    collector.flush(context)
  } else visitChildren(element, context, collector, note)
}

function visitItem(
  item: Element,
  list: Element,
  counter: number,
  outer: HtmlContext,
  collector: LineCollector,
  note: (encoding: string) => void,
): void {
  collector.flush(outer)
  const noteItem = /^(?:foot|end)note-/u.test(attributeOf(item, 'id') ?? '')
  const context: HtmlContext = {
    ...contextInside(item, outer),
    ...(noteItem ? { kind: 'footnote' as const } : {}),
  }
  const lines = readBlock(item, context, note)
  const [first] = lines
  const mark = noteItem ? `[${counter}]` : markOf(item, list, counter)
  // The number may stand in the text as well; what is written there is the author's.
  if (mark && first && !(mark === '•' ? startsUnit(first.text) : first.text.startsWith(mark)))
    first.text = `${mark} ${first.text}`
  for (const line of lines) collector.lines.push(line)
}

function markOf(item: Element, list: Element, counter: number): string | undefined {
  const styled =
    /list-style(?:-type)?:[^;]*?(none|decimal-leading-zero|decimal|lower-\w+|upper-\w+|disc|circle|square)/u
  const named = styled.exec(styleOf(item))?.[1] ?? styled.exec(styleOf(list))?.[1]
  if (named === 'none') return undefined
  if (list.tagName !== 'ol') return '•'
  return `${formatNumber(counter, attributeOf(item, 'type') ?? named ?? attributeOf(list, 'type') ?? '1')}.`
}
