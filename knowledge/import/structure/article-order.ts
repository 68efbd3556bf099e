export type Order = 'next' | 'ahead' | 'same' | 'before'

/** How an article number stands to the one before it: 7a follows 7, 8 follows 7a. */
export function follows(last: string | undefined, label: string): Order {
  const [number, before] = [Number.parseInt(label, 10), Number.parseInt(last ?? '0', 10)]
  const [letters, lettersBefore] = [label.replace(/^\d+/u, ''), (last ?? '').replace(/^\d+/u, '')]
  if (number === before + 1) return 'next'
  if (number === before && last !== undefined) {
    if (letters === lettersBefore) return 'same'
    return letters > lettersBefore ? 'next' : 'before'
  }
  return number > before ? 'ahead' : 'before'
}
