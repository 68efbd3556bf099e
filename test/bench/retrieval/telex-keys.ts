const tones = new Map([
  ['\u0301', 's'],
  ['\u0300', 'f'],
  ['\u0309', 'r'],
  ['\u0303', 'x'],
  ['\u0323', 'j'],
])
const circumflex = '\u0302'

/** A word as the keys pressed for it in Telex, the tone last: "được" → "dduowcj". */
export function telexKeys(word: string): string {
  let keys = ''
  let tone = ''
  let letter = ''
  for (const sign of word.normalize('NFD')) {
    const toneKey = tones.get(sign)
    if (toneKey) tone = toneKey
    else if (sign === circumflex) keys += letter.toLowerCase()
    else if (/\p{M}/u.test(sign)) keys += 'w'
    else {
      keys += sign === 'Đ' ? 'Dd' : sign === 'đ' ? 'dd' : sign
      letter = sign
    }
  }
  // One w serves both letters of ươ.
  return keys.replace(/(u)w(o)w/giu, '$1$2w') + tone
}
