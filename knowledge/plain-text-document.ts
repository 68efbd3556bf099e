import { foldedKey } from './vietnamese/syllable-key'

const partTitle = /^(QUYẾT ĐỊNH|QUY CHẾ|QUY ĐỊNH|PHỤ LỤC)\s*(?:[IVX]+|\d+)?\s*:?$/u
const parts: Record<string, string> = {
  'QUYẾT ĐỊNH': '# Quyết định',
  'QUY CHẾ': '# Quy chế',
  'QUY ĐỊNH': '# Quy chế',
  'PHỤ LỤC': '# Phụ lục',
}
const unitStart = /^(Điều\s+\d+|\d{1,2}\.\s|[a-zđ]\)\s|\(\d{1,2}\)|[IVX]+\.\s)/u
const upper = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u

/** Whether a file already has the heading lines of a document file. */
export function isDocumentFile(text: string): boolean {
  return /^\ufeff?id:\s*\S/u.test(text)
}

/**
 * The plain text of a decision as portals copy it (decision, attached regulation, annex, one paragraph a line) → a
 * document file. Throws when it has no number or no date.
 */
export function documentFileOf(text: string, name: string): string {
  const lines = text
    .normalize('NFC')
    .replace(/\u00a0/g, ' ')
    .split(/\r?\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
  const whole = lines.join('\n')
  const number = /Số:\s*([\p{L}\p{N}/-]+)/u.exec(whole)?.[1]
  const [, day, month, year] = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/u.exec(whole) ?? []
  if (!number || !day || !month || !year)
    throw new Error(`knowledge: ${name} has no number ("Số: …") or no date`)
  const signed = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const title = titleOf(lines)
  const body = bodyOf(lines)
  const articles = body.slice(body.indexOf('# Quy chế')).filter((line) => /^Điều\s+\d+/u.test(line)).length
  return [
    `id: ${foldedKey(number.toLowerCase()).replace(/[^a-z0-9]+/g, '-')}`,
    `number: ${number}`,
    'kind: Quyết định',
    `title: ${title}`,
    `short-title: ${title} (QĐ ${number})`,
    `issuer: ${capitalised(lines.find((line) => /^(BỘ TRƯỞNG|THỦ TƯỚNG|CHỦ TỊCH|TỔNG CỤC TRƯỞNG|CỤC TRƯỞNG)/u.test(line)) ?? 'không rõ')}`,
    `signed: ${signed}`,
    `effective: ${signed}`,
    `articles: ${articles}`,
    `source: ${name}`,
    '',
    ...body,
  ].join('\n')
}

/** The name after "ban hành kèm theo Quyết định này", as the decision's first article spells it. */
function titleOf(lines: string[]): string {
  const named = lines.flatMap(
    (line) => /Ban hành kèm theo Quyết định này\s+(.+?)[.;]?$/u.exec(line)?.[1] ?? [],
  )
  return (
    named[0] ??
    capitalised(lines.find((line) => line.startsWith('VỀ VIỆC'))?.replace(/^VỀ VIỆC\s+/u, '') ?? 'Quyết định')
  )
}

function bodyOf(lines: string[]): string[] {
  const body: string[] = []
  let reading = false
  let inChapter = false
  for (const [at, line] of lines.entries()) {
    const part = partTitle.exec(line)?.[1]
    if (part) {
      // "QUYẾT ĐỊNH" stands twice: as the title, and with a colon before the articles.
      if (
        part === 'QUYẾT ĐỊNH' &&
        !line.endsWith(':') &&
        lines.slice(at + 1).some((next) => next === 'QUYẾT ĐỊNH:')
      )
        continue
      body.push('', parts[part] ?? '')
      reading = true
      continue
    }
    if (/^Nơi nhận/u.test(line)) reading = false
    if (!reading) continue
    if (/^Chương\s+[IVX]+/u.test(line)) {
      body.push(`## ${line}`)
      inChapter = true
      continue
    }
    const starts = unitStart.test(line)
    if (starts) inChapter = false
    const titleLine = inChapter || (!starts && (upper.test(line) || body[body.length - 1]?.startsWith('# ')))
    const issued = /^\(?(Ban hành kèm theo|của Bộ)/u.test(line)
    if (titleLine || issued) continue
    if (/^Điều\s+\d+/u.test(line)) body.push('')
    body.push(line.replace(/\s*\.\/\.$/u, '.'))
  }
  return body
}

function capitalised(line: string): string {
  const lower = line.toLowerCase()
  return (lower.charAt(0).toUpperCase() + lower.slice(1)).replace(/(?<=\s)bộ công thương/gu, 'Bộ Công Thương')
}
