const keyword =
  '(?:mật khẩu|mat khau|mat khẩu|mật khau|password|passwd|pwd|passcode|pass|pw|mk|otp|mã otp|mã xác thực|ma xac thuc|mã pin|ma pin|one-time code|verification code)'
const border = '(?<![\\p{L}\\p{N}])'
/** 'mật khẩu của tôi là …', 'mk: …' */
const told = new RegExp(
  `${border}${keyword}(?![\\p{L}\\p{N}])(?: [\\p{L}\\p{N}/-]{1,15}){0,6}?\\s?(?:[:=]|->| là | la | is )\\s?(\\S{4,64})(?: (\\S{1,20}))?`,
  'giu',
)
/** 'mật khẩu Abc@123' */
const beside = new RegExp(
  `${border}${keyword}(?: (?:của tôi|cua toi|cũ|mới|cu|moi|hiện tại|tạm|iMOIT))?[ "“'(]{1,3}(\\S{4,64})`,
  'giu',
)
/** 'Abc@123 là mật khẩu của tôi' */
const before = new RegExp(`(\\S{4,64})["”']? (?:là|la|is|as) (?:my )?${keyword}(?![\\p{L}\\p{N}])`, 'giu')
/** '482913 (mã OTP)', 'OTP tôi nhận được 482913' */
const code = new RegExp(
  `${border}(?:otp|mã xác thực|ma xac thuc|mã pin|ma pin|one-time code|verification code)(?![\\p{L}\\p{N}])(?: [\\p{L}]{1,12}){0,5}[ :=]{1,3}\\d(?: ?\\d){3,7}(?!\\p{N})`,
  'iu',
)

const ordinary =
  /^(?:gì|gi|sai|bao|đúng|dung|không|khong|được|duoc|thế|the|nào|nao|đâu|dau|wrong|what|not|invalid|incorrect|rejected|required|expired|quên|quen|mất|mat|chưa|chua|hết|het|bị|bi|có|co|phải|phai|trống|trong|cũ|cu|mới|moi|do|khi|vì|vi|như|nhu|một|mot|the|too|never|always|being|still|asked|refused|forgotten|vẫn|van|đã|da|lỗi|loi|kiểu|kieu|dạng|dang|theo|cần|can|tối|toi|ít|it|thông|thong|email|mail)$/u

const bare = (token: string) => token.replace(/^["“”'(]+|["“”'),.;:!?]+$/g, '')
const isAddress = (token: string) => /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(token) || /^https?:/.test(token)
const isDayOrTime = (token: string) =>
  /^\d{1,4}(?:[/.:-]\d{1,4}){1,2}$/.test(token) || /^\d{1,2}[hg]\d{0,2}$/i.test(token)

/** Letters with digits, signs or capitals in the middle: nobody writes ordinary words so. */
function looksSecret(token: string): boolean {
  const word = bare(token)
  if (word.length < 4 || isAddress(word) || isDayOrTime(word) || /^imoit$/i.test(word)) return false
  const letter = /\p{L}/u.test(word)
  return (letter && /\d/.test(word)) || (/[\p{L}\d]/u.test(word) && /[@#$%^&*!]/.test(word))
}

/** After 'là' or ':' even a plain word is taken for one, unless it goes on as a sentence. */
function looksTold(token: string, next: string | undefined): boolean {
  const word = bare(token)
  if (looksSecret(token)) return true
  if (word.length < 4 || isAddress(word) || isDayOrTime(word)) return false
  if (/^\d+$/.test(word)) return true
  return (
    /^[a-z]{4,}$/i.test(word) &&
    !ordinary.test(word.toLowerCase()) &&
    (next === undefined || /[.,;!]$/.test(token))
  )
}

const capital = (token: string) => /\p{Ll}.*\p{Lu}/u.test(bare(token)) && !/^imoit$/i.test(bare(token))

/** A password or one-time code typed into free text. Talk about passwords is not one. */
export function holdsPassword(typed: string): boolean {
  const text = typed.normalize('NFC').replace(/\s+/g, ' ')
  if (code.test(text)) return true
  for (const [, token = '', next] of text.matchAll(told))
    if (looksTold(token, next) || capital(token)) return true
  for (const [, token = ''] of text.matchAll(beside)) if (looksSecret(token) || capital(token)) return true
  for (const [, token = ''] of text.matchAll(before))
    if (looksSecret(token) || capital(token) || /^\d+$/.test(bare(token))) return true
  return false
}
