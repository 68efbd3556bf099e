import { cleanText } from './clean-text'

const vowel = /[aăâeêioôơuưy]/
const telexTones: Record<string, string> = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' }
const vniTones: Record<string, string> = {
  1: '\u0301',
  2: '\u0300',
  3: '\u0309',
  4: '\u0303',
  5: '\u0323',
}
const viqrTones: Record<string, string> = {
  "'": '\u0301',
  '`': '\u0300',
  '?': '\u0309',
  '~': '\u0303',
  '.': '\u0323',
}
const circumflexed: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' }

/** Raw Telex keys of one syllable → the syllable (`maatj` → `mật`); undefined when nothing in it is Telex. */
export function decodeTelex(token: string): string | undefined {
  if (!/^[a-zđăâêôơưà-ỹ]{2,9}$/u.test(token)) return undefined
  let out = ''
  let tone = ''
  for (const key of token) {
    const seen = vowel.test(out)
    if (key === 'w') {
      const horned = withHorn(out)
      if (horned) out = horned
      else if (!seen) out += 'ư'
      else return undefined
    } else if (key === 'd' && out.startsWith('d')) out = `đ${out.slice(1)}`
    else if (key in circumflexed && doubled(out, key)) {
      const at = out.lastIndexOf(key)
      out = `${out.slice(0, at)}${circumflexed[key]}${out.slice(at + 1)}`
    } else if (seen && key in telexTones) tone = telexTones[key] ?? ''
    else if (seen && key === 'z') tone = ''
    else out += key
  }
  return finish(out, tone, token)
}

/** Raw VNI keys (`ma65t` → `mật`). */
export function decodeVni(token: string): string | undefined {
  if (!/^[a-z][a-z0-9]{1,9}$/.test(token) || !/\d/.test(token)) return undefined
  let out = ''
  let tone = ''
  for (const key of token) {
    if (key in vniTones) tone = vniTones[key] ?? ''
    else if (key === '6') out = replaceLast(out, circumflexed) ?? `${out}6`
    else if (key === '7') out = withHorn(out, { o: 'ơ', u: 'ư' }) ?? `${out}7`
    else if (key === '8') out = replaceLast(out, { a: 'ă' }) ?? `${out}8`
    else if (key === '9') out = out.startsWith('d') ? `đ${out.slice(1)}` : `${out}9`
    else out += key
  }
  return /\d/.test(out) || !vowel.test(out) ? undefined : finish(out, tone, token)
}

/** A whole line typed in VIQR (`va(n ba?n ma^.t`); returned as it is when it holds no sign of VIQR. */
export function decodeViqr(text: string): string {
  if (/[^\p{ASCII}]/u.test(text) || !/[aeo]\^|\wa\(\w|[ou]\+[`'?~.a-z]/i.test(text)) return text
  return text.replace(/[a-z][a-z^(+`'?~.]*/gi, (word) => {
    // A full stop or question mark that ends a word is punctuation, unless it follows a letter's shape.
    const [inside = ''] = /^.*?(?=(?<![\^(+])[.?]+$|$)/.exec(word) ?? []
    const rest = word.slice(inside.length)
    const shaped = inside
      .replace(/dd/gi, (pair) => (pair === 'dd' ? 'đ' : 'Đ'))
      .replace(/([aeo])\^/gi, '$1\u0302')
      .replace(/(a)\(/gi, '$1\u0306')
      .replace(/([ou])\+/gi, '$1\u031b')
      .replace(/([aeiouy][\u0302\u0306\u031b]?)([`'?~.])/gi, (_, letter, mark) => letter + viqrTones[mark])
    return cleanText(shaped) + rest
  })
}

function doubled(out: string, key: string): boolean {
  const at = out.lastIndexOf(key)
  return at >= 0 && /^[^aeiouy]{0,3}$/.test(out.slice(at + 1))
}

function withHorn(out: string, map: Record<string, string> = { a: 'ă', o: 'ơ', u: 'ư' }): string | undefined {
  if (out.includes('uo')) return out.replace('uo', 'ươ')
  if (out.includes('ưo')) return out.replace('ưo', 'ươ')
  return replaceLast(out, map)
}

function replaceLast(out: string, map: Record<string, string>): string | undefined {
  for (let at = out.length - 1; at >= 0; at--) {
    const to = map[out[at] ?? '']
    if (to) return out.slice(0, at) + to + out.slice(at + 1)
  }
  return undefined
}

/** Puts the tone on the syllable; where exactly does not matter, keys carry it at the end. */
function finish(out: string, tone: string, token: string): string | undefined {
  const at = Math.max(...[...out].map((letter, index) => (vowel.test(letter) ? index : -1)))
  if (at < 0) return undefined
  const decoded = `${out.slice(0, at + 1)}${tone}${out.slice(at + 1)}`.normalize('NFC')
  return decoded === token ? undefined : decoded
}
