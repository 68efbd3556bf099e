/** Bullets and ticks of the symbol fonts as plain signs; `Ø` is what copies of Wingdings' arrow show. */
const wingdings: Record<number, string> = {
  108: '●',
  110: '■',
  111: '□',
  113: '❑',
  117: '◆',
  118: '❖',
  119: '◆',
  159: '•',
  167: '▪',
  168: '□',
  216: 'Ø',
  223: '←',
  224: '→',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
}
const symbol: Record<number, string> = {
  45: '-',
  163: '≤',
  174: '→',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  187: '≈',
  215: '⋅',
}

/** Whether the tables here know the sign; other signs of these fonts are letters and arrows without a use in lists. */
export function isKnownSymbol(code: number, font: string): boolean {
  return (
    (/wingdings/iu.test(font) ? wingdings : /symbol/iu.test(font) ? symbol : {})[code % 0x100] !== undefined
  )
}

/** Text set in a symbol font → signs that mean the same in Unicode; any other private sign is a bullet. */
export function symbolText(text: string, font: string): string {
  const table = /wingdings/iu.test(font) ? wingdings : /symbol/iu.test(font) ? symbol : undefined
  return [...text]
    .map((sign) => {
      const code = sign.charCodeAt(0)
      const inFont = code >= 0xf000 && code <= 0xf0ff
      if (!table && !inFont) return sign
      const meant = table?.[inFont ? code - 0xf000 : code] ?? (inFont ? symbol[code - 0xf000] : undefined)
      return meant ?? (inFont ? '•' : sign)
    })
    .join('')
}
