import { type Place, citations as vietnamese } from '../vi/citations'

const { nameOf } = vietnamese

const again = (count: number | undefined): string => (count ? ` (no. ${count})` : '')

function inAnnex(place: Place): string {
  const { article, annex, form, clause, point, paragraph, step, repeated = {} } = place
  const numbers = [article, clause].filter(Boolean).join('.')
  const section = article.startsWith('Điều ')
    ? [`Article ${article.slice(5)}`, clause && `clause ${clause}`].filter(Boolean).join(', ')
    : numbers && `section ${numbers}`
  return [
    annex ? `Annex ${annex}` : 'Annex',
    form && `form ${form}`,
    section && section + again(repeated.article ?? repeated.clause),
    point && `point ${point}`,
    step ? `step ${step}` : paragraph && `paragraph ${paragraph}`,
  ]
    .filter(Boolean)
    .join(', ')
}

const units = {
  article: 'This article',
  clause: 'This clause',
  point: 'This point',
  paragraph: 'This paragraph',
}
const changes = { amend: 'is amended by', add: 'is added by', repeal: 'is repealed by' }

export const citations: typeof vietnamese = {
  label(place) {
    if (place.part === 'annex') return inAnnex(place)
    const { article, clause, point, paragraph, step, repeated = {} } = place
    return [
      `Article ${article}${again(repeated.article)}`,
      clause && `clause ${clause}${again(repeated.clause)}`,
      point && `point ${point}${again(repeated.point)}`,
      paragraph && `paragraph ${paragraph}`,
      step && `step ${step}`,
    ]
      .filter(Boolean)
      .join(', ')
  },
  source: (label, place, instrument) =>
    place.part === 'decision'
      ? `${label}, ${instrument.kind} ${instrument.number}`
      : `${label}, ${instrument.shortTitle}`,
  inPart: (label, place, instrument) =>
    place.part === 'decision'
      ? `${label} of ${instrument.kind} ${instrument.number}`
      : `${label} ${instrument.shortTitle}`,
  nameOf,
  editorNote: (text) => `Editor's note: ${text}`,
  version: ({ instrument, from, until, endedBy }) =>
    [
      `Quoted from the version of ${nameOf(instrument)} in force from ${from}${until ? ` until before ${until}` : ''}.`,
      endedBy &&
        `${nameOf(instrument)} is ${endedBy.action === 'replace' ? 'replaced' : 'repealed'} by ${endedBy.kind} ${endedBy.number} from ${until}.`,
    ]
      .filter(Boolean)
      .join(' '),
  amendment: ({ action, unit, place, by, from }) =>
    `${place ?? units[unit]} ${changes[action]} ${by}, in force from ${from}.`,
}
