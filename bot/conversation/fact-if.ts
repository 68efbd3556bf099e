import type { Fact } from '../../cards/card-values'

/** A line of a card, where there is something to say. */
export const factIf = (title: string, value: string | null | undefined | false): Fact[] =>
  value ? [{ title, value }] : []
