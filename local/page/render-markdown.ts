import { element } from './element'

export interface MarkdownOptions {
  /** Draws [n]; left out, the marker stays text. */
  citation?: (position: number) => Node | undefined
}

const inline =
  /\\([\\`*_{}[\]()#+\-.!>~|])|\*\*(.{1,400}?)\*\*|(?<![\p{L}\p{N}])_(.{1,400}?)_(?![\p{L}\p{N}])|\*(\S(?:.{0,400}?\S)?)\*|\[(\d{1,2})\](?!\()|\[([^\]]{1,200})\]\((https:\/\/[^\s)]+)\)/u

/** The part of markdown that Teams shows in messages, as DOM nodes: nothing of the text becomes markup. */
export function renderMarkdown(text: string, options: MarkdownOptions = {}): DocumentFragment {
  const out = document.createDocumentFragment()
  for (const { kind, lines } of blocksOf(text)) {
    if (kind === 'paragraph') out.append(withBreaks('p', lines, options))
    else if (kind === 'quote') out.append(withBreaks('blockquote', lines, options))
    else out.append(element(kind, {}, ...lines.map((line) => element('li', {}, spans(line, options)))))
  }
  return out
}

type Kind = 'paragraph' | 'quote' | 'ul' | 'ol'
interface Block {
  kind: Kind
  lines: string[]
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let open: Block | undefined
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') {
      open = undefined
      continue
    }
    const [kind, content] = kindOf(line)
    if (open?.kind !== kind) {
      open = { kind, lines: [] }
      blocks.push(open)
    }
    open.lines.push(content)
  }
  return blocks
}

function kindOf(line: string): [Kind, string] {
  const item = /^\s*[-*•] +(.*)$/.exec(line)
  if (item) return ['ul', item[1] ?? '']
  const numbered = /^\s*\d{1,2}\. +(.*)$/.exec(line)
  if (numbered) return ['ol', numbered[1] ?? '']
  const quoted = /^\s*> ?(.*)$/.exec(line)
  return quoted ? ['quote', quoted[1] ?? ''] : ['paragraph', line]
}

function withBreaks(tag: 'p' | 'blockquote', lines: string[], options: MarkdownOptions): HTMLElement {
  const block = element(tag)
  lines.forEach((line, index) => {
    if (index > 0) block.append(element('br'))
    block.append(spans(line, options))
  })
  return block
}

function spans(text: string, options: MarkdownOptions): DocumentFragment {
  const out = document.createDocumentFragment()
  let rest = text
  for (let match = inline.exec(rest); match; match = inline.exec(rest)) {
    const [whole, literal, bold, underscored, starred, position, label, address] = match
    out.append(rest.slice(0, match.index))
    if (literal !== undefined) out.append(literal)
    else if (bold !== undefined) out.append(element('strong', {}, spans(bold, options)))
    else if (position !== undefined) out.append(options.citation?.(Number(position)) ?? whole)
    else if (address !== undefined)
      out.append(
        element('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, label ?? address),
      )
    else out.append(element('em', {}, spans(underscored ?? starred ?? '', options)))
    rest = rest.slice(match.index + whole.length)
  }
  out.append(rest)
  return out
}
