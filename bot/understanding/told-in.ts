import { numberOf, prefixPattern } from '../../core/contract/requests'
import { categoryPatterns, type IncidentCategory } from './incident-words'

export type Since =
  | 'just-now'
  | 'this-morning'
  | 'this-afternoon'
  | 'today'
  | 'yesterday'
  | 'this-week'
  | 'last-week'
export type Scope = 'one-person' | 'room' | 'unit' | 'ministry'

const since: readonly (readonly [Since, RegExp])[] = [
  ['just-now', / (vua xong|vua nay|ban nay|moi day|luc nay|hoi nay|just now|a moment ago|nay gio) /],
  ['this-morning', / (sang nay|tu sang|this morning|dau gio sang) /],
  ['this-afternoon', / (chieu nay|trua nay|this afternoon) /],
  ['yesterday', / (hom qua|chieu qua|toi qua|sang qua|yesterday|last night|hom truoc) /],
  ['last-week', / (tuan truoc|last week) /],
  ['this-week', / (tuan nay|may hom nay|may ngay nay|dau tuan|this week|for days) /],
  ['today', / (hom nay|today|nay|ca ngay) /],
]
const scope: readonly (readonly [Scope, RegExp])[] = [
  [
    'ministry',
    / (toan bo he thong|toan he thong|ca bo|toan bo|tat ca moi nguoi|whole ministry|everyone|everybody|toan nganh|all units|moi don vi|cac don vi deu) /,
  ],
  [
    'unit',
    / (ca don vi|ca vu|ca cuc|toan don vi|don vi (em|toi|minh) (deu|khong ai)|whole (unit|department)|our department|ca vien|toan vu|moi nguoi trong don vi) /,
  ],
  [
    'room',
    / (ca phong|phong (em|toi|minh) (deu|khong ai|bi)|moi nguoi trong phong|ca nhom|whole (room|office|team)|our team|may nguoi trong phong) /,
  ],
  [
    'one-person',
    / (may (em|toi|minh)|moi (em|toi|minh)|chi (em|toi|minh)|rieng (em|toi|minh)|only me|just me|my (computer|machine|account)|minh em|tai khoan (em|toi|minh)) /,
  ],
]

const first = <Name>(rows: readonly (readonly [Name, RegExp])[], text: string): Name | undefined =>
  rows.find(([, pattern]) => pattern.test(text))?.[0]

export const sinceIn = (text: string): Since | undefined => first(since, text)

const clock =
  /(?:từ |tu |lúc |luc |khoảng |khoang )?(?<![\d/])\d{1,2}\s*(?:h|g|giờ|gio|:)\s*(?:\d{2})?(?:\s+(?:sáng|sang|trưa|trua|chiều|chieu|tối|toi|đêm|dem|hôm|hom|nay|qua|ngày|ngay)|\s+\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?)+/iu

/** '8h30 sáng nay', as typed: an hour with its day. */
export const clockIn = (sentence: string): string | undefined =>
  clock.exec(sentence.normalize('NFC'))?.[0].trim()
export const scopeIn = (text: string): Scope | undefined => first(scope, text)
export const categoryIn = (text: string): IncidentCategory | undefined => first(categoryPatterns, text)

const email = /[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/giu

export function emailsIn(text: string): string[] {
  return [...new Set([...text.matchAll(email)].map(([address]) => address.toLowerCase().replace(/\.$/, '')))]
}

const number = new RegExp(
  `(?<![\\p{L}\\p{N}])(${prefixPattern})[\\s-]*(\\d{4})[\\s-]*(\\d{1,6})(?!\\d)`,
  'iu',
)

/** 'tk 2026 123' → 'TK-2026-000123'. */
export function requestNumberIn(text: string): string | undefined {
  const [, kind, year, count] = number.exec(text) ?? []
  return kind && year && count ? numberOf(kind.toUpperCase(), year, count) : undefined
}
