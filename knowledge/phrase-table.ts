/** A phrase found in a run of words: `[start, end)` and what it was listed under. */
export interface Found<Tag> {
  start: number
  end: number
  tags: readonly Tag[]
}

export interface PhraseTable<Tag> {
  /** Longest phrases first, left to right, without overlaps. */
  find(words: readonly string[]): Found<Tag>[]
}

/** Phrases as `[words, tag]`; one phrase may carry several tags. */
export function createPhraseTable<Tag>(
  phrases: Iterable<readonly [readonly string[], Tag]>,
): PhraseTable<Tag> {
  const tagsOf = new Map<string, Tag[]>()
  const longestFrom = new Map<string, number>()
  for (const [words, tag] of phrases) {
    const phrase = words.join(' ')
    const tags = tagsOf.get(phrase)
    if (!tags) tagsOf.set(phrase, [tag])
    else if (!tags.includes(tag)) tags.push(tag)
    const first = words[0] ?? ''
    longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, words.length))
  }
  return {
    find(words) {
      const found: Found<Tag>[] = []
      for (let start = 0; start < words.length; ) {
        let end = Math.min(words.length, start + (longestFrom.get(words[start] ?? '') ?? 0))
        while (end > start && !tagsOf.has(words.slice(start, end).join(' '))) end--
        if (end === start) {
          start++
          continue
        }
        found.push({ start, end, tags: tagsOf.get(words.slice(start, end).join(' ')) ?? [] })
        start = end
      }
      return found
    },
  }
}
