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
export function createPhraseTable<Tag>(phrases: Iterable<readonly [readonly string[], Tag]>): PhraseTable<Tag> {
  const tagsOf = new Map<string, Tag[]>()
  let longest = 1
  for (const [words, tag] of phrases) {
    const phrase = words.join(' ')
    const tags = tagsOf.get(phrase)
    if (!tags) tagsOf.set(phrase, [tag])
    else if (!tags.includes(tag)) tags.push(tag)
    longest = Math.max(longest, words.length)
  }
  return {
    find(words) {
      const found: Found<Tag>[] = []
      for (let start = 0; start < words.length; ) {
        let end = Math.min(words.length, start + longest)
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
