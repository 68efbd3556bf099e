import type { Submission, Submitted } from '../../core/contract/core-api'
import { wordingIn } from '../../wording/catalogue'
import type { Tell } from '../conversation/areas'

const numberOf = (body: object): string => ('number' in body ? String(body.number) : '')

/** A reopened request may have been closed too long: then it is a new one that is told of. */
export const tellMove: Tell = ({ submission }, outcome, { language }) => {
  const { desk, requests } = wordingIn(language)
  if (isAsBefore(submission, outcome))
    return [{ kind: 'text', text: desk.nothingAmended(numberOf(submission.body)) }]
  if (lacksReason(submission, outcome))
    return [{ kind: 'text', text: desk.reasonToLower(numberOf(submission.body)) }]
  if (hasOthersInIt(submission, outcome))
    return [{ kind: 'text', text: desk.splitFirst(numberOf(submission.body)) }]
  if (outcome.outcome !== 'recorded') return undefined
  const { number } = outcome.created
  const asked = numberOf(submission.body)
  if (number === asked) return undefined
  return [
    {
      kind: 'text',
      text: desk.linkedNew(asked, number),
      suggestions: [{ title: requests.receipt.show, text: number }],
    },
  ]
}

/** A change that changes nothing is the one amendment our own form can send that is refused as a whole. */
const isAsBefore = (submission: Submission, outcome: Submitted): boolean =>
  submission.name === 'moveRequest' &&
  submission.body.action === 'amend' &&
  outcome.outcome === 'refused' &&
  (outcome.problem.errors ?? []).some(({ path }) => path === 'details')

const lacksReason = (submission: Submission, outcome: Submitted): boolean =>
  isTriageRefused(submission, outcome, ({ path }) => path === 'comment')

/** Others would be drawn into a report of a leak, or be shown one. */
const hasOthersInIt = (submission: Submission, outcome: Submitted): boolean =>
  isTriageRefused(submission, outcome, ({ message }) => message === 'others are merged into it')

const isTriageRefused = (
  submission: Submission,
  outcome: Submitted,
  by: (error: { path: string; message: string }) => boolean,
): boolean =>
  submission.name === 'moveRequest' &&
  submission.body.action === 'triage' &&
  outcome.outcome === 'refused' &&
  (outcome.problem.errors ?? []).some(by)

export const tellComment: Tell = ({ submission }, outcome, { language }) => {
  if (outcome.outcome !== 'recorded') return undefined
  const { desk, requests } = wordingIn(language)
  const internal = submission.name === 'comment' && submission.body.internal
  const number = numberOf(submission.body)
  return [
    {
      kind: 'text',
      text: internal ? desk.noted(number) : desk.commented(number),
      suggestions: [{ title: requests.receipt.show, text: number }],
    },
  ]
}
