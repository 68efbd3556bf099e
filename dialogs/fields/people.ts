import { type ImoitRole, imoitRoles } from '../../core/contract/account-requests'
import { fold } from '../reading/fold'
import { holdsPassword } from '../reading/holds-password'
import { holdsSecret } from '../reading/holds-secret'
import { hidePasswords } from '../reading/looks-like-password'
import { spoken } from '../reading/same-phrase'
import { spokenWords } from '../reading/spoken-words'
import type { FieldReading } from '../types'
import { email } from './email'
import { readChoice } from './one-of'

const mostPeople = 50
/** A form with this much in it still fits a message. */
export const longestList = 11_000
/** More would bury the list; the next reading tells the rest. */
const mostBadLines = 10
const usualRole: ImoitRole = 'officer'

type Holder = { name: string; email: string; role: string }
type LineProblem = 'no-email' | 'bad-email' | 'two-emails' | 'no-name' | 'name-too-long' | 'bad-role'

const readRole = (part: string) =>
  part.length <= 40 && !/^\d/.test(part) ? readChoice('account-request', 'role', imoitRoles, part) : undefined

/** Without separators, what stands around the address: 'Trần Thu Hà hatt@moit.example văn thư'. */
function partsOf(line: string): string[] {
  const parts = line.split(/[,;\t|]/).map((part) => part.trim())
  const filled = parts.filter(Boolean)
  const [only = ''] = filled
  return filled.length > 1 ? filled : only.split(/\s*[<(]?(\S+@\S+?)[>)]?(?:\s+|$)/).filter(Boolean)
}

function readLine(line: string): Holder | LineProblem {
  const parts = partsOf(line)
  const addresses = parts.filter((part) => part.includes('@'))
  const others = parts.filter((part) => !part.includes('@') && !isRowNumber(part))
  const [address] = addresses
  if (address === undefined) return 'no-email'
  if (addresses.length > 1) return 'two-emails'
  const reading = email(address)
  if (!('value' in reading)) return 'bad-email'
  const roles = others.filter((part) => readRole(part) !== undefined)
  const names = others.filter((part) => !roles.includes(part))
  const [name = ''] = names
  if (name.length < 2) return 'no-name'
  if (name.length > 80) return 'name-too-long'
  if (names.length > 1 || roles.length > 1) return 'bad-role'
  const role = roles[0] === undefined ? usualRole : readRole(roles[0])
  return { name, email: String(reading.value), role: role ?? usualRole }
}

/** The number column of a pasted table. */
const isRowNumber = (part: string) => /^\d{1,3}[.)]?$/.test(part)
const withoutNumber = (line: string) =>
  line
    .replace(/^(?:\s*(?:\d{1,3}[.)]|[-•*+]))+\s*/, '')
    .replace(/^\s*\d{1,3}(?:\s*[,;\t|]|\s+(?=\p{L}))\s*/u, '')
    .trim()

/** 'An an@…, Bình binh@…': several people on one line, each with a name and an address. */
function peopleOf(line: string): string[] {
  const cells = line.split(/\s*[,;]\s*/)
  const whole = cells.every((cell) => cell.split('@').length === 2 && partsOf(cell).length > 1)
  return cells.length > 1 && whole ? cells : [line]
}

const headingWords = new Set(spokenWords.peopleHeadings.flatMap((heading) => fold(heading).split(' ')))
/** The names of the columns; such words stand above the list, never in it. */
const isHeading = (line: string) => {
  const words = spoken(line).map(fold)
  return words.length > 0 && words.every((word) => headingWords.has(word))
}

/** A pasted list, one person per line, columns in any order; every bad line is named. */
export const people = (typed: string): FieldReading => {
  if (typed.length > longestList) return { problem: 'list-too-long', atMost: mostPeople }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out
  const clean = typed.normalize('NFC').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
  if (holdsPassword(clean)) return { problem: 'holds-password' }
  if (holdsSecret(clean)) return { problem: 'holds-secret' }
  const lines = clean.split(/\r\n|\r|\n/).map(withoutNumber)
  const first = lines.findIndex((line) => line !== '' && !isHeading(line))
  const filled = lines.flatMap((line, index) =>
    line && index >= first ? peopleOf(line).map((text) => ({ line: index + 1, text })) : [],
  )
  if (first < 0) return { problem: 'list-empty' }
  if (filled.length > mostPeople) return { problem: 'list-too-long', atMost: mostPeople }
  const seen = new Set<string>()
  const holders: Holder[] = []
  const bad: { line: number; text: string; problem: string }[] = []
  for (const { line, text } of filled) {
    const read = readLine(text)
    const problem = typeof read === 'string' ? read : seen.has(read.email) ? 'duplicate' : undefined
    if (problem) bad.push({ line, text: hidePasswords(text).slice(0, 60), problem })
    if (typeof read === 'string') continue
    seen.add(read.email)
    holders.push(read)
  }
  return bad.length ? { problem: 'bad-lines', lines: bad.slice(0, mostBadLines) } : { value: holders }
}
