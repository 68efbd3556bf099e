import type { Line } from './line'
import type { Part } from './piece'

/** A novel or a report may mention an article at the start of a line; a legal text is mostly made of them. */
export function looksLikeProse(head: readonly Line[], parts: readonly Part[]): boolean {
  const pieces = parts.flatMap((part) => part.pieces)
  const articles = pieces.filter(({ role }) => role === 'article')
  const legalHead = head.some(({ text }) => /^(?:Căn cứ|Số\s*:|Luật số)/u.test(text))
  const before = head.reduce((sum, { text }) => sum + text.length, 0)
  const inside = pieces.reduce((sum, { text }) => sum + text.length, 0)
  const units = pieces.filter(({ role }) => ['article', 'clause', 'point'].includes(role)).length
  if (before > 20_000 && before > inside) return true
  if (legalHead) return false
  return articles.length < 3 || units * 2_000 < inside
}
