import { vniMarks, vniSingles } from '../../vietnamese/legacy-encodings'

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
