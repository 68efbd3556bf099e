import type { Fact, Tone } from './card-values'
import { factsOf, headingOf, lines, part } from './parts'

/** The band at the top: what the card is about and how it stands; the other facts follow below it. */
export function headOf(
  title: string,
  facts: Fact[] = [],
  { above = '', tone = 'plain' }: { above?: string; tone?: Tone | 'plain' } = {},
): { head: object[]; facts: object[] } {
  const [first, ...others] = facts
  const standing = first?.tone ? [first] : []
  const items = [...lines(above, 'subtle-line'), ...headingOf(title), ...factsOf(standing, 'Small')]
  return {
    head: [part('head', { items, style: tone === 'plain' ? 'emphasis' : tone })],
    facts: factsOf(first?.tone ? others : facts),
  }
}
