/** Codes, not sentences: a mail server's answer can repeat the address it was given. */
export function reasonOf(error: unknown): string {
  const { code, responseCode, name, message } = error as Error & { code?: string; responseCode?: number }
  if (code || responseCode) return [code, responseCode].filter(Boolean).join(' ')
  return `${name}: ${message}`.slice(0, 200)
}
