import type { Document, Element } from '@xmldom/xmldom'
import { attribute, childOf, childrenOf, descendantsOf, toggleOf, valueIn } from './xml'

/** Finds what a style or one that it is based on says; nearest first. */
export interface Styles {
  first<Value>(styleId: string | undefined, find: (style: Element) => Value | undefined): Value | undefined
  defaultParagraph: string | undefined
  /** Run properties for text that no style touches. */
  defaults: Element | undefined
}

export function readStyles(document: Document | undefined): Styles {
  const styles = new Map<string, Element>()
  let defaultParagraph: string | undefined
  const root = document?.documentElement ?? undefined
  for (const style of childrenOf(root, 'style')) {
    const id = attribute(style, 'styleId')
    if (!id) continue
    styles.set(id, style)
    if (
      attribute(style, 'type') === 'paragraph' &&
      /^(?:1|true|on)$/u.test(attribute(style, 'default') ?? '')
    )
      defaultParagraph = id
  }
  return {
    defaultParagraph,
    defaults: childOf(childOf(childOf(root, 'docDefaults'), 'rPrDefault'), 'rPr'),
    first(styleId, find) {
      const visited = new Set<string>()
      for (let id = styleId; id && !visited.has(id); ) {
        visited.add(id)
        const style = styles.get(id)
        if (!style) return undefined
        const found = find(style)
        if (found !== undefined) return found
        id = valueIn(style, 'basedOn')
      }
      return undefined
    },
  }
}

/** A paragraph's own properties, its style's, and those of what the style is based on. */
export function paragraphProperty<Value>(
  paragraph: Element,
  styles: Styles,
  find: (properties: Element) => Value | undefined,
): Value | undefined {
  const own = childOf(paragraph, 'pPr')
  const direct = own && find(own)
  if (direct !== undefined) return direct
  return styles.first(styleOf(paragraph, styles), (style) => {
    const properties = childOf(style, 'pPr')
    return properties && find(properties)
  })
}

/** A run's own properties, its character style's, its paragraph style's, the document's. */
export function runProperty<Value>(
  run: Element,
  paragraph: Element | undefined,
  styles: Styles,
  find: (properties: Element) => Value | undefined,
): Value | undefined {
  const own = childOf(run, 'rPr')
  const inStyle = (style: Element): Value | undefined => {
    const properties = childOf(style, 'rPr')
    return properties && find(properties)
  }
  return (
    (own && find(own)) ??
    styles.first(valueIn(own, 'rStyle'), inStyle) ??
    (paragraph && styles.first(styleOf(paragraph, styles), inStyle)) ??
    (styles.defaults && find(styles.defaults))
  )
}

export function styleOf(paragraph: Element, styles: Styles): string | undefined {
  return valueIn(childOf(paragraph, 'pPr'), 'pStyle') ?? styles.defaultParagraph
}

/** The font of letters beyond ASCII; '' where a theme decides it, as only Unicode fonts are in themes. */
export function fontOf(properties: Element): string | undefined {
  const fonts = childOf(properties, 'rFonts')
  if (!fonts) return undefined
  return (
    attribute(fonts, 'hAnsi') ??
    attribute(fonts, 'ascii') ??
    (attribute(fonts, 'hAnsiTheme') ? '' : undefined)
  )
}

/** Whether the file calls the paragraph a heading, centres it, or sets all its text in bold. */
export function looksLikeTitle(paragraph: Element, styles: Styles): boolean {
  const level = paragraphProperty(paragraph, styles, (properties) => valueIn(properties, 'outlineLvl'))
  if (level !== undefined && Number(level) < 9) return true
  if (paragraphProperty(paragraph, styles, (properties) => valueIn(properties, 'jc')) === 'center')
    return true
  const runs = descendantsOf(paragraph).filter(
    (element) => element.localName === 'r' && /\S/u.test(element.textContent ?? ''),
  )
  return (
    runs.length > 0 &&
    runs.every((run) => runProperty(run, paragraph, styles, (properties) => toggleOf(properties, 'b')))
  )
}
