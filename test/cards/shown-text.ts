/** The texts of a card as a client shows them, in order. */
export function shownText(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(shownText)
  if (node === null || typeof node !== 'object') return []
  const { type, text, inlines, ...rest } = node as Record<string, unknown>
  if (type === 'TextBlock') return [String(text).replace(/\\([\\*_[\]`])/g, '$1')]
  if (type === 'RichTextBlock') return [(inlines as { text: string }[]).map((run) => run.text).join('')]
  return Object.values(rest).flatMap(shownText)
}
