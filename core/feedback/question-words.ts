import { wordsAbout } from '../../knowledge/curated/content-words'

/**
 * The words of a question that tell what it is about, folded and in order. Secret and lost keep their marks: they are
 * two topics.
 */
export const questionWords = (question: string): string[] =>
  wordsAbout(question).map(({ key, fold }) => (fold === 'mat' ? key : fold))
