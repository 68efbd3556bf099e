/** The server refused this recipient or this message itself; it would say the same next time. */
export function isRefusedForGood(error: unknown): boolean {
  const {
    code,
    command,
    responseCode = 0,
  } = error as { code?: string; command?: string; responseCode?: number }
  if (code === 'EADDRESS') return true
  // A 5xx to the greeting, the login or the sender is about our set-up, which somebody will mend.
  return responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA')
}
