export interface Ruling {
  result: 'must-not-send' | 'must-send' | 'ask-a-person'
  row: string
  scan: boolean
}

interface RulingWords {
  titles: Record<Ruling['result'], string>
  rows: Record<string, Partial<Record<Ruling['result'], string>>>
  otherwise: string
  scan: string
  notSeen: string
}

/** The result of a document check in words; without a sentence for it, a person decides. */
export const tellRuling = (
  { result, row, scan }: Ruling,
  { titles, rows, otherwise, scan: scanDuty, notSeen }: RulingWords,
): { title: string; text: string } => {
  const sentence = rows[row]?.[result]
  return {
    title: sentence ? titles[result] : titles['ask-a-person'],
    text: [sentence ?? otherwise, scan && sentence ? scanDuty : '', notSeen].filter(Boolean).join('\n'),
  }
}
