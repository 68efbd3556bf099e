/** A counter as Word and HTML draw it; undefined for a format that has no sign of its own. */
export function formatNumber(value: number, format: string): string | undefined {
  const digits = String(value)
  if (/^(?:none|bullet)$/u.test(format)) return undefined
  if (/^(?:lower-?(?:Letter|alpha|latin)|a)$/u.test(format)) return letters(value)
  if (/^(?:upper-?(?:Letter|alpha|latin)|A)$/u.test(format)) return letters(value).toUpperCase()
  if (/^(?:lower-?[Rr]oman|i)$/u.test(format)) return roman(value)
  if (/^(?:upper-?[Rr]oman|I)$/u.test(format)) return roman(value).toUpperCase()
  if (/^decimal(?:Zero|-leading-zero)$/u.test(format)) return digits.padStart(2, '0')
  return digits
}

/** a … z, then aa, bb, cc as Word counts on. */
function letters(value: number): string {
  if (value < 1) return String(value)
  const letter = String.fromCharCode(97 + ((value - 1) % 26))
  return letter.repeat(Math.min(20, Math.floor((value - 1) / 26) + 1))
}

const romans: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(value: number): string {
  if (value < 1 || value > 5000) return String(value)
  let rest = value
  let written = ''
  for (const [worth, sign] of romans) {
    for (; rest >= worth; rest -= worth) written += sign
  }
  return written
}
