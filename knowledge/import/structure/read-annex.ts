import { isCapitals, type Line } from './line'
import type { Piece, Role } from './piece'
import {
  articleStart,
  chapterStart,
  clauseStart,
  nestedStart,
  pointFollows,
  pointStart,
  sectionStart,
  stepStart,
} from './unit-starts'

/** The lines of an annex: sections I, II or A, B, clauses 1, 1.1, points, steps; a form stays one text. */
export function readAnnex(lines: readonly Line[], isForm: boolean): Piece[] {
  const pieces: Piece[] = []
  const put = (role: Role, line: Line, label = '', text = line.text): void => {
    pieces.push({ role, label, text, printed: line.text, line })
  }
  if (isForm) {
    for (const line of lines) put('own', line)
    return pieces
  }
  const articles = lines.filter(({ text }) => articleStart(text)).length
  let section: string | undefined
  let clause: string | undefined
  let point: string | undefined
  let step: string | undefined
  let article = 0

  for (const [at, line] of lines.entries()) {
    const { text } = line
    const next = lines[at + 1]?.text
    const asArticle = articles >= 2 ? articleStart(text) : undefined
    const asSection = sectionStart(text)
    const asNested = nestedStart(text)
    const asClause = clauseStart(text)
    const asPoint = pointStart(text)
    const asStep = stepStart(text)
    const chapter = chapterStart(text)
    const before = pieces.at(-1)
    const row = line.kind === 'table-row'
    if (row) put(before ? 'own' : 'paragraph', line)
    else if (asArticle && Number.parseInt(asArticle.label, 10) === article + 1) {
      put('article', line, asArticle.label, asArticle.text)
      article += 1
      clause = point = step = undefined
    } else if (chapter) {
      put('chapter', line)
      clause = point = step = undefined
    } else if (asSection && sectionFits(section, asSection.label)) {
      put('section', line, asSection.label, asSection.text)
      section = asSection.label
      clause = point = step = undefined
    } else if (asNested && asNested.text !== '' && nestedFits(clause, asNested.label)) {
      put('clause', line, asNested.label, asNested.text)
      clause = asNested.label
      point = step = undefined
    } else if (asClause && asClause.text !== '' && clauseFits(clause, asClause.label)) {
      put('clause', line, asClause.label, asClause.text)
      clause = asClause.label
      point = step = undefined
    } else if (asPoint && asPoint.text !== '' && pointFollows(point, asPoint.label) === 'next') {
      put('point', line, asPoint.label, asPoint.text)
      point = asPoint.label
      step = undefined
    } else if (asStep && Number(asStep.label) === Number(step ?? 0) + 1) {
      put('step', line, asStep.label, asStep.text || '')
      step = asStep.label
    } else put(isParagraph(text, before, clause ?? point ?? step, next) ? 'paragraph' : 'own', line)
  }
  return pieces
}

/** Words in sentences; cells of a table that a copy took apart, bullets and blanks of a form go on with the line before. */
function isParagraph(
  text: string,
  before: Piece | undefined,
  inUnit: string | undefined,
  next = '',
): boolean {
  if (!before || before.role === 'section' || before.role === 'chapter' || before.role === 'article')
    return !/^(?:\(\d|\d{1,3}[a-zđ]?[.]|[a-zđ]\)|[#>])/u.test(text)
  if (inUnit !== undefined) return false
  if (!/^["“(]?\p{Lu}/u.test(text) || /^\d{1,3}\.|^\(\d/u.test(text)) return false
  return text.length > 60 || (isCapitals(text) && text.length > 12 && next.length > 60)
}

const romans: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
const romanNumber = (label: string): number =>
  Array.from(label).reduce((sum, sign, at, all) => {
    const [value, after] = [romans[sign] ?? 0, romans[all[at + 1] ?? ''] ?? 0]
    return sum + (value < after ? -value : value)
  }, 0)

function sectionFits(last: string | undefined, label: string): boolean {
  if (last === undefined) return label === 'I' || label === 'A'
  const roman = /^[IVXLC]+$/u
  if (roman.test(label) && roman.test(last) && romanNumber(label) === romanNumber(last) + 1) return true
  if (/^[A-K]$/u.test(label) && /^[A-K]$/u.test(last)) return label.charCodeAt(0) === last.charCodeAt(0) + 1
  return label === 'I' && /^[A-K]$/u.test(last)
}

function clauseFits(last: string | undefined, label: string): boolean {
  const [number, before] = [Number.parseInt(label, 10), Number.parseInt(last ?? '0', 10)]
  return number === before + 1
}

function nestedFits(last: string | undefined, label: string): boolean {
  const numbers = label.split('.').map(Number)
  const before = last?.split('.').map(Number) ?? []
  const outer = numbers.slice(0, -1).join('.')
  if (before.slice(0, numbers.length - 1).join('.') !== outer) return false
  return numbers.at(-1) === (before[numbers.length - 1] ?? 0) + 1
}
