import type { ShownCitation } from '../conversation/types'

// Limits of Teams; more or longer makes it refuse the whole message.
const atMostCitations = 20
const nameLength = 80
const abstractLength = 160

/** The one entity that makes Teams show [n] as a source; undefined when the text has no [n]. */
export function citationEntity(text: string, citations: ShownCitation[] = []) {
  const positions = new Set<number>()
  const shown = citations.filter(({ position, name }) => {
    const fits = name !== '' && text.includes(`[${position}]`) && !positions.has(position)
    positions.add(position)
    return fits
  })
  if (shown.length === 0) return undefined
  return {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    citation: shown.slice(0, atMostCitations).map(({ position, name, quote }) => ({
      '@type': 'Claim',
      position,
      appearance: {
        '@type': 'DigitalDocument',
        name: shorten(name, nameLength),
        ...(quote && { abstract: shorten(quote.replace(/\s+/g, ' ').trim(), abstractLength) }),
      },
    })),
  }
}

/** Cut after a whole word, with an ellipsis that counts. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  const room = text.slice(0, length - 1)
  const lastSpace = room.lastIndexOf(' ')
  const cut = lastSpace > length / 2 ? room.slice(0, lastSpace) : room
  return `${cut.replace(/[\s,;:.]+$/, '')}…`
}
