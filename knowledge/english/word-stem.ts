/** English word → a rough stem shared by its usual endings: documents, document; scanned, scanning, scan. */
export function wordStem(word: string): string {
  if (word.length < 4 || /ss$|us$|is$/.test(word)) return word
  const cut = word
    .replace(/(?<=[a-z]{2})ie[sd]$/, 'y')
    .replace(/(?<=[a-z]{2}(?:x|ch|sh|ss))es$/, '')
    .replace(/(?<=[a-z]{2}[^s])s$/, '')
    .replace(/(?<=[a-z]{3})(?:ing|ed)$/, '')
  return cut.replace(/([bdgklmnprtv])\1$/, '$1').replace(/(?<=[a-z]{3})e$/, '')
}
