import { numberOf, prefixPattern } from '../../core/contract/requests'
import { dayInVietnam } from '../../knowledge/versions/today'

const prefixes = prefixPattern.toLowerCase()
const kinds = `(?<kind>${prefixes})`
const count = '(?<count>\\d{1,6})(?![\\p{L}\\p{N}@])(?![.,:/-]\\d)'
/** A full number has its year; what looks like a year is none of ours. */
const short = new RegExp(`(?<![\\p{L}\\p{N}@._-])${kinds}[\\s-]*(?!(?:19|20)\\d\\d(?!\\d))0*${count}`, 'giu')
const named = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:sự cố|su co|incident)(?: số| so| number)? #?0*${count}(?!\\s*(?:giờ|gio|phút|phut|ngày|ngay|lần|lan|người|nguoi|máy|may|tuần|tuan|vụ|vu|hours|times|people))`,
  'giu',
)

/** 'sc 12', 'SC-12', 'sự cố số 12' → 'SC-2026-000012', of this year; what stands after a colon stays as typed. */
export function spellOutNumbers(said: string, at: Date): string {
  const colon = said.indexOf(':')
  const head = colon < 0 ? said : said.slice(0, colon)
  const full = (kind: string, typed: string) =>
    numberOf(kind.toUpperCase(), dayInVietnam(at).slice(0, 4), typed)
  return (
    head
      .normalize('NFC')
      .replace(short, (...found) => full(found.at(-1).kind, found.at(-1).count))
      .replace(named, (...found) => full('SC', found.at(-1).count)) + said.slice(head.length)
  )
}

const fullNumber = new RegExp(`\\b(?:${prefixes})-\\d{4}-\\d{6}\\b`, 'g')
const looking = new Set(
  (
    'xem mo cho em toi minh cua tinh hinh trang thai tien do kiem tra the nao sao roi xong chua den dau duyet ' +
    'xu ly ai dang nhan co bao gio khi may luc van bi gi nay kia o a ah vay ha nhi voi nhe di do giup la su yeu cau ' +
    'phieu don so ok status of my open show what about is it any update on progress done yet please the'
  ).split(' '),
)

/** Whether a sentence names a request and says nothing but that it is to be seen or where it stands. `folded`: without marks. */
export function onlyLooksAt(folded: string): boolean {
  const words = folded.replace(fullNumber, ' ').match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length <= 10 && words.every((word) => looking.has(word))
}
