const bold = (text: string, colours: boolean) => (colours ? `\u001b[1m${text}\u001b[22m` : text)

/** A bot message for the terminal: its markdown becomes what a terminal can show. */
export function terminalText(markdown: string, colours: boolean): string {
  return markdown
    .replace(/^> ?/gm, '  │ ')
    .replace(/^[-*] /gm, '• ')
    .replace(/\*\*(.+?)\*\*/g, (_all, words: string) => bold(words, colours))
    .replace(/\\([\\`*_{}[\]()#+\-.!>~|])/g, '$1')
}
