/** Runs of TCVN3 (ABC), each from the code of its first letter on. */
const tcvnRuns: [number, string][] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
]
const tcvn = new Map(
  tcvnRuns.flatMap(([first, letters]) =>
    [...letters].map((letter, at): [string, string] => [String.fromCharCode(first + at), letter]),
  ),
)

/** VNI-Windows: a letter, then a sign for its tone, its shape, or both. */
const vniMarks: Record<string, string> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}
const vniSingles: Record<string, string> = { ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }

/**
 * Text in a TCVN3 font, read as Latin-1 or windows-1252 → Unicode. The fonts of capitals (.VnTimeH) draw the small
 * letters as capitals: `capitals` says that this is one; otherwise a word typed in capitals tells it.
 */
export function decodeTcvn3(text: string, capitals = false): string {
  const decoded = text.replace(/[\u00a1-\u00fe]/gu, (sign) => tcvn.get(sign) ?? sign)
  if (capitals) return decoded.toUpperCase()
  const typed = text.replace(/[^A-Za-z]/gu, '')
  if (typed.length > 3 && typed === typed.toUpperCase()) return decoded.toUpperCase()
  let inCapitals = false
  return decoded.replace(/\S+/gu, (word, at: number) => {
    const latin = text.slice(at, at + word.length).replace(/[^A-Za-z]/gu, '')
    inCapitals = latin === latin.toUpperCase() && (latin.length > 1 || inCapitals)
    return inCapitals ? word.toUpperCase() : word
  })
}

/** Text in a VNI-Windows font, read as Latin-1 or windows-1252 → Unicode. */
export function decodeVni(text: string): string {
  return text
    .replace(/([aeouyôö])([ùøûõïâáàåãäêéèúüë])/giu, (_, letter: string, mark: string) => {
      return single(letter) + (vniMarks[mark.toLowerCase()] ?? mark)
    })
    .replace(/[ñôöæóòî]/giu, single)
    .normalize('NFC')
}

function single(letter: string): string {
  const small = letter.toLowerCase()
  const meant = vniSingles[small] ?? small
  return letter === small ? meant : meant.toUpperCase()
}
