import type { UnitPath } from '../types'

export interface PartLine {
  part: UnitPath['part']
  labels: Pick<UnitPath, 'annex' | 'form'>
  title: string
}

const issuing = /^(quyết định|nghị định|thông tư|nghị quyết|luật|chỉ thị|lệnh)$/u
const attached =
  /^(quy chế|quy định|điều lệ|nội quy|văn bản|quy chuẩn|chương trình|quy trình|thể lệ|hướng dẫn)$/u
const annex = /^phụ lục(?:\s+([^\s:,]+))?(?:,\s*mẫu\s+([^\s:,]+))?$/iu
const form = /^mẫu\s+([^\s:,]+)$/iu

/** 'Phụ lục I, Mẫu 02: Đơn đề nghị' → what part it opens; undefined when no part is called so. */
export function readPartLine(line: string): PartLine | undefined {
  const colon = line.indexOf(':')
  const name = (colon < 0 ? line : line.slice(0, colon)).trim()
  const title = colon < 0 ? '' : line.slice(colon + 1).trim()
  const lower = name.toLowerCase()
  if (issuing.test(lower)) return { part: 'decision', labels: {}, title }
  if (attached.test(lower)) return { part: 'regulation', labels: {}, title }
  const [whole, label, inAnnex] = annex.exec(name) ?? []
  const alone = form.exec(name)?.[1]
  if (!whole && !alone) return undefined
  const number = inAnnex ?? alone
  return {
    part: 'annex',
    labels: { ...(label && { annex: label }), ...(number && { form: number }) },
    title,
  }
}

/** The line that `readPartLine` reads back, with its '# '. */
export function writePartLine(
  name: string,
  { annex: label, form: number }: PartLine['labels'],
  title: string,
) {
  const called =
    name || [`Phụ lục${label ? ` ${label}` : ''}`, number && `Mẫu ${number}`].filter(Boolean).join(', ')
  return `# ${called}${title ? `: ${title}` : ''}`
}
