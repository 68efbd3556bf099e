/** Text pasted from documents in the fonts of the years before Unicode. */

/** TCVN3 (ABC): one sign of Latin-1 per Vietnamese letter. */
const tcvnLetters =
  'µà¶ả·ã¸á¹ạ¨ă»ằ¼ẳ½ẵ¾ắÆặ©âÇầÈẩÉẫÊấËậ®đÌèÎẻÏẽÐéÑẹªêÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞịßòáỏâõãóäọ«ôåồæổçỗèốéộ¬ơêờëởìỡíớîợïùñủòũóúôụ\u00adưõừöử÷ữøứùựúỳûỷüỹýýþỵ'
const tcvn = new Map<string, string>()
for (let at = 0; at + 1 < tcvnLetters.length; at += 2)
  tcvn.set(tcvnLetters[at] ?? '', tcvnLetters[at + 1] ?? '')
/** Signs that no word of a living language holds, and capitals inside a word. */
const tcvnSign = /[¨©ª«¬®¶·¸¹»¼½¾µ]/u
const tcvnWord = /[¨©ª«¬®¶·¸¹»¼½¾µ]|[a-z][ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞß]/u

/** VNI-Windows: the letter, then a sign for its shape and tone. */
export const vniMarks: Record<string, string> = {
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
/** What VNI-Windows writes with one sign. */
export const vniSingles: Record<string, string> = { ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }
/** Neighbours that no Vietnamese syllable has in Unicode. */
const vniPair = /[ae][ùøûõïêéèúüëâáàåãä]/u
const beyondLatin1 = /[\u0100-\uffff]/u

/** The line in Unicode; as it is when nothing in it looks like one of these encodings. */
export function decodeLegacy(line: string): string {
  if (tcvnSign.test(line) && tcvnWord.test(line)) {
    const whole = !beyondLatin1.test(line)
    return line.replace(/\S+/gu, (word) =>
      (whole || tcvnWord.test(word)) && !beyondLatin1.test(word)
        ? word.replace(/[\u00a8-\u00fe]/gu, (sign) => tcvn.get(sign) ?? sign)
        : word,
    )
  }
  if (!beyondLatin1.test(line) && vniPair.test(line)) return decodeVniWindows(line)
  if (vniPair.test(line)) {
    return line.replace(/\S+/gu, (word) =>
      vniPair.test(word) && !beyondLatin1.test(word) ? decodeVniWindows(word) : word,
    )
  }
  return line
}

function decodeVniWindows(text: string): string {
  return text
    .toLowerCase()
    .replace(/([aeouyôö])([ùøûõïâáàåãäêéèúüë])/gu, (_, letter: string, mark: string) => {
      return (vniSingles[letter] ?? letter) + (vniMarks[mark] ?? mark)
    })
    .replace(/[ñôöæóòî]/gu, (letter) => vniSingles[letter] ?? letter)
    .normalize('NFC')
}
