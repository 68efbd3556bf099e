import { isCapitals } from './line'
import { fromCapitals } from './read-head'

/**
 * Words printed in capitals, in the letters that the text itself writes them with elsewhere: 'BỘ TRƯỞNG BỘ TÀI CHÍNH' →
 * 'Bộ trưởng Bộ Tài chính'. Names it never writes so are only put into small letters.
 */
export function spellLikeText(capitals: string, text: string): string {
  if (!isCapitals(capitals)) return capitals
  const wanted = capitals.replace(/\s+/gu, ' ').trim().toLowerCase()
  const lower = text.toLowerCase()
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    const found = text.slice(at, at + wanted.length)
    if (!isCapitals(found)) return found.charAt(0).toUpperCase() + found.slice(1)
  }
  return fromCapitals(capitals)
}
