import type { Refusal } from '../source-text'
import { mostCharacters } from './finish-text'
import { fitOf, legacyDecoders, restoreLegacy } from './restore-legacy'
import { countCharacters } from './tidy-text'

export interface Decoded {
  text: string
  encoding: string
}

/** Bytes of a text file → its text in Unicode and the name of what it was written in. */
export function decodeBytes(bytes: Uint8Array): Decoded | Refusal {
  const unicode = decodeUnicode(bytes)
  // Text that is refused anyway is not looked through for old fonts, which takes far longer than counting.
  if ((unicode ? countCharacters(unicode.text) : bytes.length / 2) > mostCharacters)
    return { refused: 'too-large', detail: `${mostCharacters} characters` }
  const decoded = unicode ? withRestored(unicode) : decodeSingleByte(bytes)
  return decoded && shareOdd(decoded.text) <= 0.02 ? decoded : { refused: 'unreadable-encoding' }
}

/** Bytes as `charset` reads them, or undefined where there is no such charset or it does not fit. */
export function decodeAs(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function decodeUnicode(bytes: Uint8Array): Decoded | undefined {
  const wide = wideCharset(bytes)
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: wide }
  const strict = decodeAs(bytes, 'utf-8')
  if (strict !== undefined) return { text: strict, encoding: 'utf-8' }
  const loose = new TextDecoder('utf-8').decode(bytes)
  const lost = loose.split('\ufffd').length - 1
  const kept = loose.match(/[\u0100-\ufffc]/gu)?.length ?? 0
  return lost * 20 < kept ? { text: loose, encoding: 'utf-8' } : undefined
}

function withRestored({ text, encoding }: Decoded): Decoded {
  const { lines, found } = restoreLegacy(text.split('\n'))
  return { text: lines.join('\n'), encoding: [encoding, ...found].join(' + ') }
}

/** UTF-16 by its mark, or by the zero bytes that plain letters and spaces leave on one side. */
function wideCharset(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 8192)
  const zeros = [0, 0]
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const pairs = sample.length / 2
  if (odd > pairs / 10 && even * 20 < odd) return 'utf-16le'
  if (even > pairs / 10 && odd * 20 < even) return 'utf-16be'
  return undefined
}

/** The one-byte encodings give one sign per byte, so their readings of a line can be compared line by line. */
function decodeSingleByte(bytes: Uint8Array): Decoded | undefined {
  if (bytes.includes(0)) return undefined
  const western = new TextDecoder('windows-1252').decode(bytes).split('\n')
  const vietnamese = new TextDecoder('windows-1258').decode(bytes).split('\n')
  const readings = western.map((line, at) => ({
    'windows-1258': (vietnamese[at] ?? '').normalize('NFC'),
    tcvn3: legacyDecoders.tcvn3(line),
    vni: legacyDecoders.vni(line),
  }))
  const encodings = ['windows-1258', 'tcvn3', 'vni'] as const
  const fits = western.map((line, at) =>
    encodings.map((name) => {
      const { good, bad } = fitOf(line, readings[at]?.[name] ?? '')
      return { name, good, score: good - bad }
    }),
  )
  const totals = encodings.map((name, which) => ({
    name,
    good: fits.reduce((all, fit) => all + (fit[which]?.good ?? 0), 0),
    score: fits.reduce((all, fit) => all + (fit[which]?.score ?? 0), 0),
  }))
  const [main] = totals.toSorted((a, b) => b.score - a.score)
  if (!main || main.score <= 0 || main.good === 0) return undefined
  const used = new Set<string>([main.name])
  const text = fits.map((fit, at) => {
    const [best] = fit.toSorted((a, b) => b.score - a.score)
    const own = fit.find(({ name }) => name === main.name)
    const name = best && own && best.score > own.score + 2 ? best.name : main.name
    used.add(name)
    return readings[at]?.[name] ?? ''
  })
  return { text: text.join('\n'), encoding: [...used].join(' + ') }
}

/** Share of signs that no text has: bytes that were lost, controls, private letters. */
function shareOdd(text: string): number {
  const odd = text.match(/(?![\s\u0085])[\p{Cc}\p{Co}\ufff0-\ufffd]/gu)?.length ?? 0
  return odd / Math.max(1, text.replace(/\s+/gu, '').length)
}
