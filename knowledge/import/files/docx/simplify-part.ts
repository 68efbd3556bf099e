import type { Element, Node } from '@xmldom/xmldom'
import { runProperty, type Styles } from './styles'
import { isKnownSymbol, symbolText } from './symbols'
import { attribute, childOf, childrenOf, descendantsOf, toggleOf } from './xml'

const deleted = new Set(['del', 'moveFrom', 'rt'])
const wrappers = new Set(['fldSimple', 'dir', 'bdo', 'ruby', 'rubyBase', 'hyperlink', 'subDoc'])
const pictures = new Set(['AlternateContent', 'drawing', 'pict', 'object'])

/**
 * Brings a part to what the converter keeps: no deleted or hidden text, no pictures, text boxes as paragraphs behind
 * the one they hang on, text out of fields, formulas and wrappers that it would drop.
 */
export function simplifyPart(root: Element, styles: Styles): void {
  for (const element of descendantsOf(root, ({ localName }) => !deleted.has(localName ?? ''))) {
    const name = element.localName ?? ''
    if (deleted.has(name) && !isMark(element)) remove(element)
    else if (name === 'checkbox') remove(element)
    else if (name === 'oMath') replaceWithText(element, mathText(element))
    else if (name === 'sym') simplifySymbol(element)
    else if (name === 'cr') rename(element, 'br')
    else if (name === 'br') element.removeAttributeNS(element.namespaceURI ?? '', 'type')
    else if (name === 'ptab') rename(element, 'tab')
  }
  for (const element of descendantsOf(root)) if (wrappers.has(element.localName ?? '')) unwrap(element)
  for (const element of descendantsOf(root, ({ localName }) => !pictures.has(localName ?? '')))
    if (pictures.has(element.localName ?? '')) moveTextOut(element)
  for (const run of descendantsOf(root)) if (run.localName === 'r' && isHiddenRun(run, styles)) remove(run)
}

/** `w:del` in a paragraph's or row's properties says that its end or the row is deleted; the converter reads it. */
function isMark(element: Element): boolean {
  return /^(?:rPr|trPr)$/u.test(element.parentNode?.localName ?? '')
}

function isHiddenRun(run: Element, styles: Styles): boolean {
  return (
    runProperty(run, paragraphAround(run), styles, (properties) => toggleOf(properties, 'vanish')) === true
  )
}

/** What a text box holds goes behind its paragraph; of a pair for new and old programs only one is taken. */
function moveTextOut(picture: Element): void {
  const choice = childOf(picture, 'Choice')
  const fallback = childOf(picture, 'Fallback')
  const taken = [choice, fallback, picture].find((part) => part && boxesIn(part).length > 0)
  const paragraph = paragraphAround(picture)
  const parent = paragraph?.parentNode
  for (const box of taken ? boxesIn(taken) : []) {
    const before: Node | null = paragraph?.nextSibling ?? null
    for (const block of childrenOf(box)) parent?.insertBefore(block, before)
  }
  const inline = taken ? undefined : [fallback, choice].find((part) => part && /\S/u.test(runText(part)))
  if (inline) replaceWithText(picture, runText(inline))
  else remove(picture)
}

function boxesIn(part: Element): Element[] {
  const boxes: Element[] = []
  for (const element of descendantsOf(
    part,
    ({ localName }) => !/^(?:txbxContent|Fallback)$/u.test(localName ?? ''),
  ))
    if (element.localName === 'txbxContent') boxes.push(element)
  return boxes
}

function runText(part: Element): string {
  return descendantsOf(part)
    .filter(({ localName }) => localName === 't')
    .map(({ textContent }) => textContent ?? '')
    .join('')
}

function mathText(formula: Element): string {
  return descendantsOf(formula)
    .filter(({ localName }) => localName === 't')
    .map(({ textContent }) => textContent ?? '')
    .join(' ')
}

function simplifySymbol(element: Element): void {
  const font = attribute(element, 'font') ?? ''
  const code = Number.parseInt(attribute(element, 'char') ?? '', 16)
  if (isKnownSymbol(code, font)) {
    const words = rename(element, 't')
    if (words) words.textContent = symbolText(String.fromCharCode(code), font)
  }
}

export function paragraphAround(element: Element): Element | undefined {
  for (let node = element.parentNode; node; node = node.parentNode)
    if (node.localName === 'p') return node as Element
  return undefined
}

function remove(element: Element): void {
  element.parentNode?.removeChild(element)
}

function unwrap(element: Element): void {
  while (element.firstChild) element.parentNode?.insertBefore(element.firstChild, element)
  remove(element)
}

function rename(element: Element, name: string): Element | undefined {
  const prefix = element.prefix ? `${element.prefix}:` : ''
  const renamed = element.ownerDocument?.createElementNS(element.namespaceURI, `${prefix}${name}`)
  if (renamed) element.parentNode?.replaceChild(renamed, element)
  return renamed
}

/** Text where a run, or part of one, stood. */
function replaceWithText(element: Element, text: string): void {
  const paragraph = paragraphAround(element)
  const owner = element.ownerDocument
  if (!paragraph || !owner) {
    remove(element)
    return
  }
  const prefix = paragraph.prefix ? `${paragraph.prefix}:` : ''
  const words = owner.createElementNS(paragraph.namespaceURI, `${prefix}t`)
  words.setAttribute('xml:space', 'preserve')
  words.textContent = text
  const inRun = element.parentNode?.localName === 'r'
  const run = inRun ? words : owner.createElementNS(paragraph.namespaceURI, `${prefix}r`)
  if (!inRun) run.appendChild(words)
  element.parentNode?.replaceChild(run, element)
}
