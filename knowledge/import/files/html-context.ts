import type { DefaultTreeAdapterTypes } from 'parse5'
import type { SourceLine } from '../source-text'
import { type LegacyFont, legacyFontOf } from './legacy-font'

type Element = DefaultTreeAdapterTypes.Element

/** What the elements around a piece of text say of it. */
export interface HtmlContext {
  kind: SourceLine['kind']
  centred: boolean
  bold: boolean
  heading: boolean
  keepsLines: boolean
  inContent: boolean
  font?: LegacyFont
}

const dropped = new Set(
  'head script style noscript template nav svg math iframe object embed audio video canvas select button textarea input datalist map'.split(
    ' ',
  ),
)
const blocks = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre search section summary ul caption table tbody thead tfoot tr td th'.split(
    ' ',
  ),
)

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

export function styleOf(element: Element): string {
  return (attributeOf(element, 'style') ?? '').toLowerCase().replace(/\s*([:;])\s*/gu, '$1')
}

export function isBlock(element: Element): boolean {
  return blocks.has(element.tagName)
}

/** Whether a browser would not show it, or it is no part of the page's text. */
export function isHidden(element: Element): boolean {
  return (
    dropped.has(element.tagName) ||
    attributeOf(element, 'hidden') !== undefined ||
    attributeOf(element, 'role') === 'navigation' ||
    /(?:^|;)(?:display:none|visibility:hidden|mso-hide:all)/u.test(styleOf(element))
  )
}

export function contextInside(element: Element, outer: HtmlContext): HtmlContext {
  const tag = element.tagName
  const style = styleOf(element)
  const align = attributeOf(element, 'align')?.toLowerCase() ?? /text-align:(\w+)/u.exec(style)?.[1]
  const weight = /font-weight:(\w+)/u.exec(style)?.[1]
  const face =
    attributeOf(element, 'face') ?? /font-family:([^;]+)/u.exec(attributeOf(element, 'style') ?? '')?.[1]
  const inner = { ...outer }
  if (align) inner.centred = align === 'center'
  if (tag === 'center') inner.centred = true
  if (tag === 'b' || tag === 'strong' || tag === 'th') inner.bold = true
  if (weight) inner.bold = /^(?:bold|bolder|[6-9]00)$/u.test(weight)
  if (/^h[1-6]$/u.test(tag)) inner.heading = true
  if (tag === 'pre' || /white-space:pre/u.test(style)) inner.keepsLines = true
  if (tag === 'main' || tag === 'article') inner.inContent = true
  if (tag === 'header' && !outer.inContent) inner.kind = 'page-header'
  if (tag === 'footer' && !outer.inContent) inner.kind = 'page-footer'
  if (/mso-element:(?:foot|end)note(?![\w-])/u.test(style)) inner.kind = 'footnote'
  if (face) inner.font = legacyFontOf(face.split(',')[0] ?? '')
  return inner
}
