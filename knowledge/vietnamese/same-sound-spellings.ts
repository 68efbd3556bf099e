/** Pairs `written → kept`: i and y stand for one sound in these syllables, and both spellings are in use. */
const pairs = [
  ['kĩ', 'kỹ'],
  ['kí', 'ký'],
  ['kì', 'kỳ'],
  ['kỉ', 'kỷ'],
  ['kị', 'kỵ'],
  ['lí', 'lý'],
  ['lì', 'lỳ'],
  ['mĩ', 'mỹ'],
  ['sĩ', 'sỹ'],
  ['tỉ', 'tỷ'],
  ['quí', 'quý'],
  ['quỉ', 'quỷ'],
  ['quị', 'quỵ'],
] as const

const toneLast = (syllable: string): string => {
  const apart = syllable.normalize('NFD')
  const tones = apart.match(/[\u0300\u0301\u0303\u0309\u0323]/gu)?.join('') ?? ''
  return apart.replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '').normalize('NFC') + tones
}

export const sameSoundSpellings: ReadonlyMap<string, string> = new Map(
  pairs.map(([written, kept]) => [toneLast(written), toneLast(kept)]),
)
