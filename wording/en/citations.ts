import type { Place, citations as vietnamese } from '../vi/citations'

function inAnnex({ article, clause, paragraph, step }: Place): string {
  const section = `Annex, section ${clause ? `${article}.${clause}` : article}`
  if (step) return `${section}, step ${step}`
  return paragraph ? `${section}, paragraph ${paragraph}` : section
}

export const citations: typeof vietnamese = {
  label(place) {
    if (place.part === 'annex') return inAnnex(place)
    return [
      `Article ${place.article}`,
      place.clause && `clause ${place.clause}`,
      place.point && `point ${place.point}`,
      place.paragraph && `paragraph ${place.paragraph}`,
    ]
      .filter(Boolean)
      .join(', ')
  },
  source: (label, place, instrument) =>
    place.part === 'decision'
      ? `${label}, ${instrument.kind} ${instrument.number}`
      : `${label}, ${instrument.shortTitle}`,
  editorNote: (text) => `Editor's note: ${text}`,
}
