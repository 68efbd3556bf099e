import { uncitedPlaces } from '../../knowledge/curated/uncited-places'
import { dayInVietnam } from '../../knowledge/versions/today'
import type { CuratedAnswerBody } from '../contract/curated-answers'
import { type Refusal, refuse } from '../outcome'

export type HoldsUnit = (id: string) => boolean

/** Why an answer cannot be approved as it stands; each error names the citation or the words that are wrong. */
export function checkAnswer(
  { text, citations, expiresOn }: CuratedAnswerBody,
  holdsUnit: HoldsUnit,
  now: Date,
): { refused: Refusal } | undefined {
  if (expiresOn !== undefined && expiresOn <= dayInVietnam(now)) {
    return refuse('invalid-request', { errors: [{ path: 'expiresOn', message: 'must be a day to come' }] })
  }
  const unknown = citations.flatMap((id, at) =>
    holdsUnit(id) ? [] : [{ path: `citations.${at}`, message: id }],
  )
  const uncited = uncitedPlaces(text, citations, holdsUnit).map((message) => ({ path: 'text', message }))
  const errors = [...unknown, ...uncited]
  return errors.length > 0 ? refuse('not-in-the-text', { errors }) : undefined
}
