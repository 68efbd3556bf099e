import { follows, type Order } from './article-order'
import { endsSentence, isCapitals, type Line } from './line'
import type { Oddity, Piece, Role, Suspicion } from './piece'
import { announcesText, isInstruction, quoteBalance, quoteEnd, startsQuoted } from './quotes'
import {
  articleStart,
  chapterStart,
  clauseStart,
  nestedStart,
  pointFollows,
  pointStart,
  quotesUnit,
  startsUnitLike,
  stepStart,
} from './unit-starts'

export interface ReadArticles {
  pieces: Piece[]
  suspicions: Suspicion[]
}

const lastProvisions =
  /^(?:Hiệu lực|Điều khoản|Tổ chức thực hiện|Trách nhiệm|Quy định chuyển tiếp|Bãi bỏ|Thay thế|Thi hành|Thay đổi|Sửa đổi|Bổ sung|Hủy bỏ|(?:Nghị định|Thông tư|Quyết định|Luật|Nghị quyết|Pháp lệnh)(?: liên tịch)? này|Các |Chánh |Bộ trưởng|Thủ trưởng)/u
const changesLaw = /sửa đổi|bổ sung|thay thế|đính chính|đọc là|bãi bỏ/iu

/** The lines of a text with articles as chapters, articles, clauses, points and their text, in order. */
export function readArticles(lines: readonly Line[], amending: boolean): ReadArticles {
  const texts = lines.map(({ text }) => text)
  const pieces: Piece[] = []
  const suspicions: Suspicion[] = []
  const seen = new Set<string>()
  let lastArticle: string | undefined
  let clause: string | undefined
  let point: string | undefined
  let step: string | undefined
  let holding: string[] = []
  /** Last line of quoted law; the end is not known when nobody closed the quotation. */
  let quotedUntil = -1
  let foreign = false

  const put = (role: Role, line: Line, label = '', text = line.text): void => {
    pieces.push({ role, label, text, printed: line.text, line })
  }
  const odd = (oddity: Oddity, { text, page }: Line): void => {
    suspicions.push({ oddity, text: text.slice(0, 160), ...(page !== undefined && { page }) })
  }
  const inChange = (): boolean => amending || holding.some((text) => changesLaw.test(text))
  const isNextArticle = (index: number): boolean => {
    const start = articleStart(texts[index] ?? '')
    return start !== undefined && follows(lastArticle, start.label) === 'next'
  }
  const stopsQuote = (index: number): boolean =>
    isNextArticle(index) &&
    lastProvisions.test(articleStart(texts[index] ?? '')?.text || (texts[index + 1] ?? ''))
  const goOn = (line: Line): void => {
    const before = pieces.at(-1)
    const nowhere =
      !before || lastArticle === undefined || before.role === 'unplaced' || before.role === 'chapter'
    const paragraph =
      before !== undefined &&
      clause === undefined &&
      point === undefined &&
      step === undefined &&
      line.kind !== 'table-row' &&
      (before.role === 'article' ||
        (/^[^\p{L}\p{N}]{0,2}\p{L}/u.test(line.text) && !/^[-+*•Ø–]|^\p{Ll}/u.test(line.text)))
    put(nowhere ? 'unplaced' : paragraph && !startsUnitLike(line.text) ? 'paragraph' : 'own', line)
  }

  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    if (!line) continue
    const { text } = line
    if (at <= quotedUntil) {
      put(pieces.length && lastArticle !== undefined ? 'own' : 'unplaced', line)
      continue
    }
    if (startsQuoted(text) && lastArticle !== undefined && (inChange() || quotesUnit(text))) {
      if (quoteBalance(text) > 0) {
        quotedUntil = quoteEnd(texts, at, stopsQuote)
        if (quotedUntil === at) odd('unclosed-quotation', line)
      }
      put('own', line)
      foreign = false
      continue
    }
    const next = isNextArticle(at)
    if (foreign && !(next && !isInside(at))) {
      if (!isInstruction(text)) {
        put('own', line)
        continue
      }
    }
    const chapter = line.kind === 'table-row' ? undefined : chapterStart(text)
    if (chapter && !foreign) {
      put('chapter', line)
      at = chapterTitle(at, chapter.text)
      clause = point = step = undefined
      continue
    }
    const article = line.kind === 'table-row' ? undefined : articleStart(text)
    if (article) {
      const order = follows(lastArticle, article.label)
      const torn =
        order !== 'next' &&
        /(?:\s|^)(?:tại|theo|của|và|với|hoặc|khoản \d+|,|các|từ|đến)$/u.test(texts[at - 1] ?? '')
      const taken = !torn && takesArticle(order, article.label, at)
      if (taken) {
        if (order === 'before') odd('article-out-of-order', line)
        put('article', line, article.label, article.text)
        lastArticle = article.label
        seen.add(article.label)
        clause = point = step = undefined
        holding = [article.text, texts[at + 1] ?? '']
        foreign = false
        openQuoteInside(at, line)
        continue
      }
      odd('article-in-other-text', line)
      goOn(line)
      continue
    }
    if (lastArticle === undefined || line.kind === 'table-row') {
      goOn(line)
      continue
    }
    if (readInside(line, at)) {
      openQuoteInside(at, line)
      continue
    }
    goOn(line)
    openQuoteInside(at, line)
  }
  return { pieces, suspicions }

  /** Law that is announced and not put between quotation marks goes on until the next instruction. */
  function openQuoteInside(at: number, line: Line): void {
    const next = texts[at + 1] ?? ''
    if (!inChange()) return
    if (quoteBalance(line.text) > 0) {
      const end = quoteEnd(texts, at, stopsQuote)
      if (end > at) quotedUntil = end
    } else if (announcesText(line.text) && !startsQuoted(next) && !isInstruction(next))
      foreign = startsForeign(at + 1)
  }

  function startsForeign(at: number): boolean {
    const text = texts[at] ?? ''
    const article = articleStart(text)
    if (article) return !isNextArticle(at)
    if (!amending) return false
    const asClause = clauseStart(text)
    if (asClause)
      return clause !== undefined && Number.parseInt(asClause.label, 10) !== Number.parseInt(clause, 10) + 1
    return false
  }

  function isInside(at: number): boolean {
    return !lastProvisions.test(articleStart(texts[at] ?? '')?.text || (texts[at + 1] ?? ''))
  }

  function takesArticle(order: Order, label: string, at: number): boolean {
    if (order === 'next') return true
    const later = texts.slice(at + 1).some((_, index) => isNextArticle(at + 1 + index))
    if (inChange() && later) return false
    if (order === 'ahead')
      return (
        lastArticle === undefined ||
        !later ||
        Number.parseInt(label, 10) - Number.parseInt(lastArticle, 10) <= 3
      )
    if (order === 'same')
      return (
        !later ||
        follows(
          label,
          articleStart(texts.slice(at + 1).find((text) => articleStart(text)) ?? '')?.label ?? '',
        ) === 'next'
      )
    return !seen.has(label) && Number.parseInt(label, 10) > 0
  }

  function chapterTitle(at: number, title: string): number {
    let end = at
    while (end + 1 < lines.length && end < at + 4) {
      const line = lines[end + 1]
      if (!line || articleStart(line.text) || chapterStart(line.text) || line.kind === 'table-row') break
      const first = end === at && title === ''
      if (!first && !(isCapitals(line.text) && !endsSentence(line.text))) break
      if (first && (line.text.length > 250 || clauseStart(line.text))) break
      put('chapter', line)
      end += 1
    }
    return end
  }

  function readInside(line: Line, at: number): boolean {
    const { text } = line
    const inner = nestedStart(text)
    if (inner && nestedFits(inner.label)) {
      put('clause', line, inner.label, inner.text)
      clause = inner.label
      point = step = undefined
      return true
    }
    const asClause = clauseStart(text)
    if (asClause) {
      const fit = clauseFits(asClause.label)
      if (fit !== 'no') {
        if (fit === 'jump') odd('clause-jump', line)
        put('clause', line, asClause.label, asClause.text)
        clause = asClause.label
        point = step = undefined
        holding = [...holding.slice(0, 2), asClause.text]
        return true
      }
      odd('clause-restart', line)
      put('own', line)
      return true
    }
    const asPoint = pointStart(text)
    if (asPoint && !isRomanItem(asPoint.label, at)) {
      const fit = pointFollows(point, asPoint.label)
      if (fit !== 'no' || point === undefined) {
        if (fit !== 'next') odd('point-jump', line)
        put('point', line, asPoint.label, asPoint.text)
        point = asPoint.label
        step = undefined
        holding = [...holding.slice(0, 3), asPoint.text]
        return true
      }
      odd('point-restart', line)
      put('own', line)
      return true
    }
    const asStep = stepStart(text)
    if (asStep && Number(asStep.label) === Number(step ?? 0) + 1) {
      put('step', line, asStep.label, asStep.text)
      step = asStep.label
      return true
    }
    return false
  }

  function isRomanItem(label: string, at: number): boolean {
    return (
      label === 'i' &&
      point !== 'h' &&
      /^(?:ii|iii)\)/u.test(texts.slice(at + 1).find((text) => /^i+\)/u.test(text)) ?? '')
    )
  }

  function nestedFits(label: string): boolean {
    const numbers = label.split('.').map(Number)
    const outer = numbers.slice(0, -1).join('.')
    const last = numbers.at(-1) ?? 0
    const before = clause?.split('.').map(Number) ?? []
    const head = before.slice(0, numbers.length - 1).join('.')
    if (head === outer) return last === (before[numbers.length - 1] ?? 0) + 1
    return (
      last === 1 &&
      (outer === lastArticle ||
        outer === clause ||
        (Number(outer) > 0 && outer === String(Number.parseInt(clause ?? '0', 10))))
    )
  }

  function clauseFits(label: string): 'next' | 'jump' | 'no' {
    const number = Number.parseInt(label, 10)
    const before = Number.parseInt(clause ?? '0', 10)
    if (number === before + 1) return 'next'
    if (number === before && label !== clause && /[a-zđ]$/u.test(label)) return 'next'
    if (number === before && label === clause && number > 1) return 'jump'
    return number > before && number - before <= 5 && number < 400 ? 'jump' : 'no'
  }
}
