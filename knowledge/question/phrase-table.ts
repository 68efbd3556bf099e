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

interface Branch<Tag> {
  tags: Tag[]
  next: Map<string, Branch<Tag>>
}

/** Phrases as `[words, tag]`; one phrase may carry several tags. */
export function createPhraseTable<Tag>(
  phrases: Iterable<readonly [readonly string[], Tag]>,
): PhraseTable<Tag> {
  const root: Branch<Tag> = { tags: [], next: new Map() }
  for (const [words, tag] of phrases) {
    let branch = root
    for (const word of words) {
      let next = branch.next.get(word)
      if (!next) {
        next = { tags: [], next: new Map() }
        branch.next.set(word, next)
      }
      branch = next
    }
    if (!branch.tags.includes(tag)) branch.tags.push(tag)
  }
  return {
    find(words) {
      const found: Found<Tag>[] = []
      for (let start = 0; start < words.length; ) {
        let branch: Branch<Tag> | undefined = root
        let longest: Branch<Tag> | undefined
        let end = start
        for (let at = start; at < words.length; at++) {
          branch = branch.next.get(words[at] ?? '')
          if (!branch) break
          if (branch.tags.length > 0) {
            longest = branch
            end = at + 1
          }
        }
        if (longest) found.push({ start, end, tags: longest.tags })
        start = longest ? end : start + 1
      }
      return found
    },
  }
}
