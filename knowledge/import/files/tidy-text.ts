const spaces = /[\s\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/gu
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|[\ufe00-\ufe0f]/gu
const toneBeforeShape = /([\u0300\u0301\u0303\u0309])([\u0302\u0306])/gu

/** Decoded text on one line: NFC, one space between words, nothing invisible, one kind of hyphen, Đ as a letter. */
export function tidyText(text: string): string {
  return composed(text.replace(invisible, ''))
    .replace(spaces, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/[ÐƉ]/gu, 'Đ')
    .trim()
}

/** `é` + `^` does not compose, `ê` + `´` does: the letter's shape must come before its tone. */
function composed(text: string): string {
  const whole = text.normalize('NFC')
  return /\p{L}\p{M}/u.test(whole)
    ? whole.normalize('NFD').replace(toneBeforeShape, '$2$1').normalize('NFC')
    : whole
}

/** Letters, digits and signs; spaces left out. */
export function countCharacters(text: string): number {
  return text.replace(/\s+/gu, '').length
}
