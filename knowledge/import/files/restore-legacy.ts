import { decodeTcvn3, decodeVni } from './legacy-alphabets'
import { isVietnameseSyllable } from './vietnamese-syllable'

export type LegacyName = 'tcvn3' | 'vni'

export const legacyDecoders: Record<LegacyName, (text: string) => string> = {
  tcvn3: (text) => decodeTcvn3(text),
  vni: decodeVni,
}
const names = Object.keys(legacyDecoders) as LegacyName[]
const beyondLatin1 = /\p{M}|[\u0100-\u02af\u0370-\u1fff\u2c00-\ufffd]/u
const latin1Sign = /[\u00a1-\u00ff]/u
const toneBearers = /[^\p{L}\p{M}]+/u

/** Words with a sign outside ASCII that Vietnamese can spell, and those that it cannot. */
export interface Fit {
  good: number
  bad: number
}

/** How well `read` fits Vietnamese where `raw` holds signs outside ASCII; a sum is `good − bad`. */
export function fitOf(raw: string, read: string): Fit {
  const fit = { good: 0, bad: 0 }
  const readWords = read.split(/\s+/u)
  for (const [at, word] of raw.split(/\s+/u).entries()) {
    if (!/\P{ASCII}/u.test(word)) continue
    const marked = (readWords[at] ?? '').split(toneBearers).filter((part) => /\P{ASCII}/u.test(part))
    if (marked.length && marked.every(isVietnameseSyllable)) fit.good++
    else if (marked.length || latin1Sign.test(word)) fit.bad++
  }
  return fit
}

export interface RestoreOptions {
  /** PDF fonts draw TCVN3's `ư`, the code of the soft hyphen, as a hyphen. */
  hyphenMayBeLetter?: boolean
}

export interface Restored {
  lines: string[]
  /** Which encodings stood in the lines, commonest first. */
  found: LegacyName[]
}

/** Lines in Unicode that may hold runs pasted from fonts of the years before Unicode → all in Unicode. */
export function restoreLegacy(lines: readonly string[], options: RestoreOptions = {}): Restored {
  const suspects = lines.filter((line) => latin1Sign.test(line))
  const seen = new Map<LegacyName, number>()
  const main = mainEncoding(suspects)
  const restored = lines.map((line) =>
    latin1Sign.test(line)
      ? runsOf(line)
          .map((run) => restoreRun(options.hyphenMayBeLetter ? withHiddenLetters(run) : run, main, seen, run))
          .join('')
      : line,
  )
  return { lines: restored, found: [...seen].sort((a, b) => b[1] - a[1]).map(([name]) => name) }
}

/** The encoding that clearly reads more of the suspected lines than Unicode does. */
function mainEncoding(lines: readonly string[]): LegacyName | undefined {
  const runs = lines.flatMap(runsOf).filter((run) => latin1Sign.test(run) && !beyondLatin1.test(run))
  const asIs = sum(runs.map((run) => fitOf(run, run)))
  if (asIs.good > asIs.bad) return undefined
  const [best] = names
    .map((name) => ({ name, fit: sum(runs.map((run) => fitOf(run, legacyDecoders[name](run)))) }))
    .toSorted((a, b) => b.fit.good - b.fit.bad - (a.fit.good - a.fit.bad))
  if (!best || best.fit.good < 3) return undefined
  return best.fit.good > 2 * best.fit.bad && best.fit.good > 2 * asIs.good ? best.name : undefined
}

/** `®-îc` → the soft hyphen that makes it `được`, where the whole word is then a syllable. */
function withHiddenLetters(run: string): string {
  return run.replace(/[\p{L}\u00a1-\u00ff]+-[\p{L}\u00a1-\u00ff]*/gu, (word) => {
    const whole = word.replace('-', '\u00ad')
    return isVietnameseSyllable(decodeTcvn3(whole)) ? whole : word
  })
}

function restoreRun(
  run: string,
  main: LegacyName | undefined,
  seen: Map<LegacyName, number>,
  asWritten: string,
): string {
  if (!latin1Sign.test(run) || beyondLatin1.test(run)) return asWritten
  const asIs = fitOf(run, run)
  if (asIs.bad === 0) return asWritten
  const readings = names
    .map((name) => ({ name, text: legacyDecoders[name](run), fit: { good: 0, bad: 0 } }))
    .map((reading) => ({ ...reading, fit: fitOf(run, reading.text) }))
    .sort(
      (a, b) =>
        b.fit.good - b.fit.bad - (a.fit.good - a.fit.bad) ||
        Number(b.name === main) - Number(a.name === main),
    )
  const [best] = readings
  if (!best) return asWritten
  const { good, bad } = best.fit
  const convincing =
    best.name === main
      ? good > bad && good > asIs.good && /[\p{L}\d]\p{L}/u.test(best.text)
      : good >= 3 && good >= 4 * bad && good > 2 * asIs.good
  if (!convincing) return asWritten
  seen.set(best.name, (seen.get(best.name) ?? 0) + good)
  return best.text
}

/** Stretches of words with and without letters that only Unicode has; joined they are the line again. */
function runsOf(line: string): string[] {
  const runs: string[] = []
  let unicode: boolean | undefined
  for (const word of line.match(/\s*\S+\s*$|\s*\S+/gu) ?? [line]) {
    const here = beyondLatin1.test(word)
    const neutral = !here && !latin1Sign.test(word)
    if (runs.length > 0 && (neutral || here === unicode)) runs[runs.length - 1] += word
    else runs.push(word)
    if (!neutral) unicode = here
  }
  return runs
}

function sum(fits: readonly Fit[]): Fit {
  return fits.reduce((all, fit) => ({ good: all.good + fit.good, bad: all.bad + fit.bad }), {
    good: 0,
    bad: 0,
  })
}
