import { decodeTcvn3, decodeVni } from './legacy-alphabets'
import type { LegacyName } from './restore-legacy'

/** What a font's name says of the text set in it. `capitals`: it draws small letters as capitals. */
export interface LegacyFont {
  encoding: LegacyName
  capitals: boolean
}

/** `.VnTimeH`, `VNI-Times` … → how to read what is set in it; undefined for any other font. */
export function legacyFontOf(name: string): LegacyFont | undefined {
  const bare = name.trim().replace(/^["']|["']$/gu, '')
  if (/^\.vn/iu.test(bare)) return { encoding: 'tcvn3', capitals: /H$/u.test(bare) }
  if (/^vni[- ]/iu.test(bare)) return { encoding: 'vni', capitals: false }
  return undefined
}

/** Text set in such a font → Unicode; as it is when it holds letters that only Unicode has. */
export function decodeByFont(text: string, font: LegacyFont): string {
  if (/\p{M}|[\u0100-\u01ff\u1e00-\u1fff]/u.test(text)) return text
  return font.encoding === 'vni' ? decodeVni(text) : decodeTcvn3(text, font.capitals)
}
