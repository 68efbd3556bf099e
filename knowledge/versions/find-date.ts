import { cutOut, foldLetters } from '../vietnamese/fold-letters'
import { addDays, type Period, periodOf } from './calendar'
import { belongsToPapers } from './paper-dates'

export interface AskedDate {
  /** ISO date the question asks for; of a month or a year its last day. */
  asOf: string
  /** The question without it. */
  rest: string
}

const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec'
const monthNumbers = new Map(months.split('|').map((name) => [name.slice(0, 3), 0]))
;[...monthNumbers.keys()].forEach((name, at) => {
  monthNumbers.set(name, at + 1)
})
const year = '(?<year>(?:19|20)\\d\\d)'
const day = '(?<day>\\d{1,2})'
const month = '(?<month>\\d{1,2})'
const named = `(?<name>${months})`
const of = '(?:,? of)?,? ?'

/** Fullest first: a date's own year is no year by itself. */
const shapes = [
  `(?:ngay )?(?<year>(?:19|20)\\d\\d)-(?<month>\\d{2})-(?<day>\\d{2})`,
  `(?:ngay )?${day} ?[/.-] ?${month} ?[/.-] ?${year}`,
  `ngay ${day},? thang ${month},? nam ${year}`,
  `(?:the )?${day}(?:st|nd|rd|th)?(?: of)? ${named}${of}${year}`,
  `${named} ${day}(?:st|nd|rd|th)?,? ${year}`,
  `thang ${month} ?[/.-] ?${year}`,
  `thang ${month},? nam ${year}`,
  `${named}${of}${year}`,
  `(?<=(?:hoi|vao|tu|truoc|sau|den|in|before|after|since|until) )${month} ?[/-] ?${year}`,
  `(?:nam|year) ${year}`,
  `(?<=(?:^| )(?:hoi|vao|tai|truoc|sau|den|tu|in|before|after|until|since|as of|during) )${year}`,
].map((shape) => new RegExp(`(?<![\\p{L}\\p{N}/.-])${shape}(?![\\p{L}\\p{N}]|[/.-][\\p{L}\\p{N}])`, 'gu'))

/** Words before a date that say which day is meant; they go with it. */
const before = / (?:(?:tu )?truoc(?: (?:khi|thoi diem|moc))?|before|prior to|until before) $/
const after = / (?:sau(?: thoi diem| moc)?|after) $/
const at =
  / (?:(?:(?:vao|tai|o) )?(?:thoi diem|(?<!hieu )luc|hoi|dip)|tinh (?:den|toi)|(?:vao|tai|trong|den|toi|tu|ke tu|cho den)(?: (?:ngay|cuoi|dau|giua))?|as (?:of|at|on)|back in|(?:valid|in force|applicable) (?:on|in|at)|on|in|at|during|by|since|from|until|cuoi|dau|giua) $/
const datesSomething =
  / (?:ky|ban hanh|de|lap|nhan|phat hanh|(?<!(?:duoc|phai|khong|co the) )gui|signed|issued|dated|received) $/
const begins = / (?:hieu luc|in force|effective)(?: ke)? (?:tu|from|since)(?: ngay)? $/

/** The date whose law a question asks for; undefined when it names none, or only that of an instrument or a paper. */
export function findDate(text: string): AskedDate | undefined {
  const letters = foldLetters(text)
  for (const shape of shapes) {
    for (const match of letters.folded.matchAll(shape)) {
      const period = periodIn(match.groups ?? {})
      if (!period) continue
      const head = ` ${letters.folded.slice(0, match.index)}`
      const [leading, asOf] = readLeading(head, period)
      if (!leading && belongsToPapers(head, period.first.slice(0, 4))) continue
      // "văn bản ký trước ngày …" dates the paper, "có hiệu lực từ ngày …" the instrument.
      if (datesSomething.test(leading ? head.slice(0, -leading.length) : head) || begins.test(head)) continue
      const start = match.index - leading.length
      const rest = cutOut(letters, Math.max(0, start), match.index + match[0].length).typed.join('')
      return { asOf, rest: rest.replace(/^[\s,;:.?!-]+/u, '') }
    }
  }
  return undefined
}

function periodIn({ year, month, day, name }: Record<string, string | undefined>): Period | undefined {
  const number = name ? monthNumbers.get(name.slice(0, 3)) : month && Number(month)
  return periodOf(Number(year), number ? Number(number) : undefined, day ? Number(day) : undefined)
}

/** The words that lead to a date, and the day they make of it. */
function readLeading(head: string, { first, last }: Period): [leading: string, asOf: string] {
  const earlier = before.exec(head)?.[0]
  if (earlier) return [earlier.trimStart(), addDays(first, -1)]
  const later = after.exec(head)?.[0]
  if (later) return [later.trimStart(), addDays(last, 1)]
  return [at.exec(head)?.[0].trimStart() ?? '', last]
}
