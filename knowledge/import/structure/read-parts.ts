import { isAttachedTo } from './part-titles'
import type { Part, Suspicion } from './piece'
import { readAnnex } from './read-annex'
import { readArticles } from './read-articles'
import type { RawPart, SplitDocument } from './split-parts'
import { articleStart } from './unit-starts'

/** More articles than this, and what a document attaches is an annex of it, not what it was made for. */
const mostIssuing = 12

const names: Record<string, string> = {
  'nghị định': 'Nghị định',
  'thông tư': 'Thông tư',
  'nghị quyết': 'Nghị quyết',
  luật: 'Luật',
  'chỉ thị': 'Chỉ thị',
}

/** The texts of a document, each read the way its kind is numbered. `title` is what stands above its first article. */
export function readParts(split: SplitDocument, title: string): { parts: Part[]; suspicions: Suspicion[] } {
  const amending = /sửa đổi|bổ sung|bãi bỏ|thay thế|đính chính/iu.test(title)
  const suspicions: Suspicion[] = []
  const [main] = split.parts
  const issues =
    main !== undefined &&
    articlesIn(main) <= mostIssuing &&
    split.parts.some((part) => part.opened?.kind === 'attached' && hasArticles(part))
  const parts = split.parts.map((raw): Part => {
    const attached = raw.opened?.kind === 'attached' && issues && hasArticles(raw)
    if (raw === main || attached) {
      const { pieces, suspicions: odd } = readArticles(raw.lines, amending && raw === main)
      suspicions.push(...odd)
      return {
        part: raw === main && issues ? 'decision' : 'regulation',
        name: raw === main ? (issues ? issuingName(title) : '') : (raw.opened?.name ?? 'Quy định'),
        labels: {},
        title: raw === main ? '' : titleOf(raw),
        titleLines: raw.titleLines,
        pieces,
      }
    }
    const { annex, form } = raw.opened ?? {}
    return {
      part: 'annex',
      name: '',
      labels: { ...(annex && { annex }), ...(form && { form }) },
      title: titleOf(raw),
      titleLines: raw.titleLines,
      pieces: readAnnex(raw.lines, form !== undefined),
    }
  })
  return { parts: withAnnexes(parts), suspicions }
}

/** A form belongs to the annex before it. */
function withAnnexes(parts: Part[]): Part[] {
  let annex: string | undefined
  return parts.map((part) => {
    if (part.part !== 'annex') annex = undefined
    else if (part.labels.form && annex) return { ...part, labels: { annex, ...part.labels } }
    else annex = part.labels.annex
    return part
  })
}

function issuingName(title: string): string {
  const found = Object.keys(names).find((name) => title.toLowerCase().includes(name))
  const decision = title.includes('QUYẾT ĐỊNH')
  return decision || !found ? 'Quyết định' : (names[found] ?? 'Quyết định')
}

const articlesIn = (part: RawPart): number => part.lines.filter(({ text }) => articleStart(text)).length
const hasArticles = (part: RawPart): boolean =>
  part.lines.some(({ text }) => articleStart(text)?.label === '1')

function titleOf({ opened, titleLines }: RawPart): string {
  const rest = opened?.kind === 'annex' ? opened.rest : (titleLines[0]?.text ?? '')
  const lines = [rest, ...titleLines.slice(1).map(({ text }) => text)]
  const end = lines.findIndex((line) => isAttachedTo(line) || line.startsWith('('))
  return (end < 0 ? lines : lines.slice(0, end)).filter(Boolean).join(' ')
}
