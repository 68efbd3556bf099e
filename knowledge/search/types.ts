/** One article as the search sees it. `text`: verbatim, clauses at line breaks, without the title. */
export interface SearchArticle {
  id: string
  document: string
  title: string
  text: string
}

/** An article found for a question. */
export interface Hit {
  id: string
  /** Higher is better; comparable only within one question. */
  score: number
  /** How likely the article answers the question, 0 to 1, calibrated on questions with and without an answer. */
  confidence: number
  /** [start, end) in `title + '\n' + text` of the clause that matches best. */
  clause: [number, number]
}

export interface ArticleSearch {
  /** Best first. `limit`: 10 unless told. */
  search(question: string, limit?: number): Hit[]
  /** Words of the question that stand in an article's title and text, as [start, end) offsets in `title + '\n' + text`. */
  explain(question: string, article: SearchArticle): { word: string; spans: [number, number][] }[]
  /** Puts the articles of one document in, in place of those it had; none takes the document out. */
  publish(document: string, articles: readonly SearchArticle[]): void
  readonly articles: number
  /** Bytes held by the index outside and inside the heap, without the texts. */
  readonly bytes: number
}
