import { DOMParser, type Document, type Element, type Node, onErrorStopParsing } from '@xmldom/xmldom'
import { isTooDeep } from '../nesting'

/** XML of a document part. Throws where it is damaged or declares entities of its own. */
export function parseXml(bytes: Uint8Array): Document {
  const wide = bytes[0] === 0xff || bytes[0] === 0xfe
  const text = new TextDecoder(wide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes)
  if (text.slice(0, 4096).includes('<!DOCTYPE'))
    throw new Error('knowledge: a document part declares entities')
  if (isTooDeep(text)) throw new Error('knowledge: a document part nests too deeply')
  return new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml')
}

function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1
}

/** Child elements in order; by local name, because strict and transitional files differ in namespaces. */
export function childrenOf(parent: Node | undefined, name?: string): Element[] {
  const found: Element[] = []
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling)
    if (isElement(node) && (name === undefined || node.localName === name)) found.push(node)
  return found
}

export function childOf(parent: Node | undefined, name: string): Element | undefined {
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling)
    if (isElement(node) && node.localName === name) return node
  return undefined
}

export function attribute(element: Element | undefined, name: string): string | undefined {
  for (const found of element?.attributes ?? []) if (found.localName === name) return found.value
  return undefined
}

/** The `val` of a child, the usual place for a property. */
export function valueIn(parent: Element | undefined, name: string): string | undefined {
  return attribute(childOf(parent, name), 'val')
}

/** A property that is on by standing there: `undefined` where it does not stand. */
export function toggleOf(parent: Element | undefined, name: string): boolean | undefined {
  const element = childOf(parent, name)
  return element ? !/^(?:0|false|off|none)$/u.test(attribute(element, 'val') ?? '1') : undefined
}

/** All elements below in document order; `enter` says whether to look inside one. */
export function descendantsOf(parent: Node, enter: (element: Element) => boolean = () => true): Element[] {
  const found: Element[] = []
  const stack = childrenOf(parent).reverse()
  for (let element = stack.pop(); element; element = stack.pop()) {
    found.push(element)
    // One by one: a body may have more children than a call may have arguments.
    if (enter(element)) for (const child of childrenOf(element).reverse()) stack.push(child)
  }
  return found
}
