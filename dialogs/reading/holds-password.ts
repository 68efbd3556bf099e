import { bare, hasInnerCapital, isHarmless, looksLikePassword, looksSecret } from './looks-like-password'
import { passwordWords } from './password-words'

const { password, code, owner, account, counted, signing } = passwordWords
const border = '(?<![\\p{L}\\p{N}])'
const end = '(?![\\p{L}\\p{N}])'
const keyword = `(?:${password}|${code})`

/** 'mật khẩu của tôi là …', 'mk: …' */
const told = new RegExp(
  `${border}${keyword}${end}((?: [\\p{L}\\p{N}/-]{1,15}){0,6}?)\\s?(?:[:=]|->| là | la | is )\\s?(\\S{4,64})(?: (\\S{1,20}))?`,
  'giu',
)
/** 'pw=abc': so close together even three letters are one. */
const joined = new RegExp(`${border}${keyword}[:=](\\p{L}{3}|\\d{3})(?![\\p{L}\\p{N}])(?! \\p{L})`, 'giu')
/** 'mật khẩu Abc@123' */
const beside = new RegExp(`${border}${keyword}(?: (?:${owner}))?[ "“'(]{1,3}(\\S{4,64})`, 'giu')
/** 'Abc@123 là mật khẩu của tôi' */
const before = new RegExp(`(\\S{4,64})["”']? (?:là|la|is|as) (?:my )?${keyword}${end}`, 'giu')
/** 'OTP tôi nhận được 482913', 'PIN token 12345678' */
const digits = new RegExp(
  `${border}(?:${code})${end}((?: [\\p{L}]{1,12}){0,5})[ :=]{1,3}\\d(?: ?\\d){3,7}(?! ?\\p{N}|\\p{L}|[/.-]\\p{N}|\\s?%)`,
  'giu',
)
/** 'tài khoản hoalm/Hoa@2026' */
const pair = new RegExp(
  `${border}(?:${account})(?: là| la| is| iMOIT| của (?:tôi|em|mình))?[ :=]{1,3}[\\w.@+-]{2,60}\\s?[/|]\\s?(\\S{5,64})`,
  'giu',
)

const plainTalk = new RegExp(`^(?:${passwordWords.ordinary})$`, 'iu')
const countedWord = new RegExp(`${border}(?:${counted})${end}`, 'iu')
const signingWords = new RegExp(`${border}(?:${signing})${end}`, 'giu')
const namesAccount = new RegExp(`${border}(?:${account})$`, 'iu')
const namesError = /(?:lỗi|loi|error|code)$/iu

const countsSomething = (between: string) => countedWord.test(between.replace(signingWords, ' '))

/** After 'là' or ':' even a plain word is taken for one, unless it goes on as a sentence. */
function looksTold(between: string, token: string, next: string | undefined): boolean {
  const word = bare(token)
  // 'mật khẩu của tài khoản: hoalm2' names the account, 'mật khẩu báo lỗi: E1023' the error.
  if (namesAccount.test(between) && !/[@#$%^&*!]/.test(word)) return false
  if (namesError.test(between) && !looksLikePassword(token)) return false
  if (looksSecret(token) || hasInnerCapital(token)) return true
  if (word.length < 4 || isHarmless(word)) return false
  if (/^\d+$/.test(word)) return !countsSomething(between)
  return /^[a-z]{4,}$/i.test(word) && !plainTalk.test(word) && (next === undefined || /[.,;!]$/.test(token))
}

/** 'mk 123456'; a telephone number there only says whom to call. */
const isLongNumber = (token: string) => /^(?!(?:0|\+?84)\d{9}$)\d{6,}$/.test(bare(token))

/** A password or one-time code typed into free text. Talk about passwords is not one. */
export function holdsPassword(typed: string): boolean {
  const text = typed.normalize('NFC').replace(/\s+/g, ' ')
  for (const [, between = ''] of text.matchAll(digits)) if (!countsSomething(between)) return true
  for (const [, between = '', token = '', next] of text.matchAll(told))
    if (looksTold(between, token, next)) return true
  for (const [, token = ''] of text.matchAll(joined)) if (!plainTalk.test(token)) return true
  for (const [, token = ''] of text.matchAll(beside))
    if (looksSecret(token) || hasInnerCapital(token) || isLongNumber(token)) return true
  for (const [, token = ''] of text.matchAll(before))
    if (looksSecret(token) || hasInnerCapital(token) || /^\d+$/.test(bare(token))) return true
  for (const [, token = ''] of text.matchAll(pair)) if (looksLikePassword(token)) return true
  return false
}
