/** Short and English forms, rewritten on the line as typed before words are split: `đ.6.1.a` → `điều 6 khoản 1 điểm a`. */
const rewrites: readonly (readonly [RegExp, string])[] = [
  [
    /(?<![\p{L}\p{N}])(?:([a-zđ])\.?)?k\.?(\d{1,2})[.,/-]?[đd]\.?(\d{1,3})(?![\p{L}\p{N}])/giu,
    ' điểm $1 khoản $2 điều $3 ',
  ],
  [
    /(?<![\p{L}\p{N}])[đd](\d{1,3})\.?k(\d{1,2})(?:\.?([a-zđ]))?(?![\p{L}\p{N}])/giu,
    ' điều $1 khoản $2 điểm $3 ',
  ],
  [
    /(?<![\p{L}\p{N}])(?:article|art|điều|dieu|đ|d)\.?\s*(\d{1,3})\s*\(\s*(\d{1,2})\s*\)(?:\s*\(\s*([a-zđ])\s*\))?/giu,
    ' điều $1 khoản $2 điểm $3 ',
  ],
  [
    /(?<![\p{L}\p{N}])(?:(?:article|art|điều|dieu|đ|d)\.?\s?|(?<![\d.,]))(\d{1,2})\.(\d{1,2})[.]([a-zđ])(?![\p{L}\p{N}])/giu,
    ' điều $1 khoản $2 điểm $3 ',
  ],
  [
    /(?<![\p{L}\p{N}])(?:article|art|điều|dieu|đ|d)\.?\s?(\d{1,2})\.(\d{1,2})(?![\p{L}\p{N}.])/giu,
    ' điều $1 khoản $2 ',
  ],
  [/^\s*(\d{1,2})\.(\d{1,2})\s*\??$/u, ' điều $1 khoản $2 '],
  [/(?<![\p{L}\p{N}])(?:art|article)\.?\s*(?=\d)/giu, ' điều '],
  [/(?<![\p{L}\p{N}])(?:clause|cl|section|subsection|item)\.?\s*(?=\d)/giu, ' khoản '],
  [/(?<![\p{L}\p{N}])(?:para|paragraph)\.?\s*(?=\d)/giu, ' đoạn '],
  [/(?<![\p{L}\p{N}])(?:point|letter|subpoint)\s+(?=[a-zđ](?![\p{L}\p{N}]))/giu, ' điểm '],
  [/(?<![\p{L}\p{N}])(?:annex|appendix)(?![\p{L}])/giu, ' phụ lục '],
  [/(?<![\p{L}\p{N}])k\.?(\d{1,2})(?![\p{L}\p{N}])/giu, ' khoản $1 '],
  [/(?<![\p{L}\p{N}])k\s(\d{1,2})(?=\s*[,;]?\s*(?:đ|d|điều|dieu)[.\s]?\d)/giu, ' khoản $1 '],
  [/(?<![\p{L}\p{N}])[đd][.\s]?(\d{1,3})(?![\p{L}\p{N}])/giu, ' điều $1 '],
  [/(?<![\p{L}\p{N}])(?:đ|d)\s+([a-eghiklm-vxyđ])(?=\s+(?:khoản|khoan|k\s?\d|điều|dieu))/giu, ' điểm $1 '],
  [/(khoản|khoan|điều|dieu|đoạn|doan)(?=\d)/giu, '$1 '],
]

const mayCite = /\p{N}|annex|appendix|point|letter/u

/** The line with short citation forms written out; other text is untouched. */
export function spellOutCitations(line: string): string {
  if (!mayCite.test(line)) return line
  return rewrites.reduce((text, [form, full]) => text.replace(form, full), line)
}
