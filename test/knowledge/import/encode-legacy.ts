/** Letters and their codes in TCVN3, as the standard lists them; capitals with a tone have none. */
const tcvnCodes = Object.fromEntries(
  `Ă A1 Â A2 Ê A3 Ô A4 Ơ A5 Ư A6 Đ A7 ă A8 â A9 ê AA ô AB ơ AC ư AD đ AE à B5 ả B6 ã B7 á B8 ạ B9 ằ BB ẳ BC ẵ BD ắ BE
   ặ C6 ầ C7 ẩ C8 ẫ C9 ấ CA ậ CB è CC ẻ CE ẽ CF é D0 ẹ D1 ề D2 ể D3 ễ D4 ế D5 ệ D6 ì D7 ỉ D8 ĩ DC í DD ị DE ò DF
   ỏ E1 õ E2 ó E3 ọ E4 ồ E5 ổ E6 ỗ E7 ố E8 ộ E9 ờ EA ở EB ỡ EC ớ ED ợ EE ù EF ủ F1 ũ F2 ú F3 ụ F4
   ừ F5 ử F6 ữ F7 ứ F8 ự F9 ỳ FA ỷ FB ỹ FC ý FD ỵ FE`
    .trim()
    .split(/\s+/)
    .flatMap((word, at, all) => (at % 2 === 0 ? [[word, Number.parseInt(all[at + 1] ?? '', 16)]] : [])),
) as Record<string, number>

/** As a program of those years stored it; what it draws in capitals is stored in small letters. */
export function encodeTcvn3(text: string): Buffer {
  return Buffer.from([...text].map((letter) => tcvnCodes[letter] ?? letter.charCodeAt(0)))
}

const toneNames: Record<string, string> = {
  '\u0301': 's',
  '\u0300': 'f',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
}
const vniSigns: Record<string, string> = { s: 'ù', f: 'ø', r: 'û', x: 'õ', j: 'ï' }
const vniRoofed: Record<string, string> = { '': 'â', s: 'á', f: 'à', r: 'å', x: 'ã', j: 'ä' }
const vniShort: Record<string, string> = { '': 'ê', s: 'é', f: 'è', r: 'ú', x: 'ü', j: 'ë' }
const vniWhole: Record<string, string> = {
  is: 'í',
  if: 'ì',
  ir: 'æ',
  ix: 'ó',
  ij: 'ò',
  yj: 'î',
  ơ: 'ô',
  ư: 'ö',
  đ: 'ñ',
}

export function encodeVni(text: string): Buffer {
  return Buffer.from([...text].map(vniLetter).join(''), 'latin1')
}

function vniLetter(letter: string): string {
  const small = letter.toLowerCase()
  const [base = '', ...marks] = [...small.normalize('NFD')]
  const tone = marks.map((mark) => toneNames[mark] ?? '').join('')
  const whole = vniWhole[base + tone] ?? vniWhole[small]
  const shaped = marks.includes('\u031b') ? (vniWhole[`${base}\u031b`.normalize('NFC')] ?? base) : base
  const sign = marks.includes('\u0302')
    ? vniRoofed[tone]
    : marks.includes('\u0306')
      ? vniShort[tone]
      : vniSigns[tone]
  const written = whole ?? shaped + (sign ?? '')
  return letter === small ? written : written.toUpperCase()
}

const codes1258: Record<string, number> = {
  ă: 0xe3,
  â: 0xe2,
  ê: 0xea,
  ô: 0xf4,
  ơ: 0xf5,
  ư: 0xfd,
  đ: 0xf0,
  Ă: 0xc3,
  Â: 0xc2,
  Ê: 0xca,
  Ô: 0xd4,
  Ơ: 0xd5,
  Ư: 0xdd,
  Đ: 0xd0,
  '\u0300': 0xcc,
  '\u0301': 0xec,
  '\u0309': 0xd2,
  '\u0303': 0xde,
  '\u0323': 0xf2,
}

/** Letter with its shape, then its tone as a sign of its own. */
export function encode1258(text: string): Buffer {
  const apart = text
    .normalize('NFD')
    .replace(
      /(\p{L})([\u0300\u0301\u0303\u0309\u0323]?)([\u0302\u0306\u031b])([\u0300\u0301\u0303\u0309\u0323]?)/gu,
      '$1$3$2$4',
    )
    .replace(/\p{L}[\u0302\u0306\u031b]/gu, (letter) => letter.normalize('NFC'))
  return Buffer.from([...apart].map((sign) => codes1258[sign] ?? sign.charCodeAt(0)))
}

export function encodeUtf16(text: string, order: 'le' | 'be', mark: boolean): Buffer {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}
