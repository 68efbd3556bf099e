import type { Submitted } from '../../core/contract/core-api'
import { wordingIn } from '../../wording/catalogue'
import type { Tell } from '../conversation/areas'
import type { Reply } from '../conversation/types'
import { shownTime } from './ask-first'

const say = (said: string): Reply[] => [{ kind: 'text', text: said }]
const codeOf = (outcome: Submitted) => (outcome.outcome === 'refused' ? outcome.problem.code : undefined)
const didWhat = (outcome: Submitted): string | undefined =>
  outcome.outcome === 'done' && 'facts' in outcome.answer ? (outcome.answer.facts.outcome ?? '') : undefined

export const tellGrant: Tell = ({ submission }, outcome, { language }) => {
  if (submission.name !== 'grantRole') return undefined
  const { administering: words, people } = wordingIn(language)
  const role = people.roles[submission.body.role]
  if (codeOf(outcome) === 'needs-another-person') return say(words.lastAdministrator)
  const did = didWhat(outcome)
  if (did === undefined) return undefined
  if (did === 'granted') return say(words.granted(role))
  if (did === 'revoked') return say(words.revoked(role))
  return say(submission.body.granted ? words.hadIt(role) : words.hadItNot(role))
}

export const tellDelegation: Tell = ({ submission }, outcome, state) => {
  if (submission.name !== 'delegate') return undefined
  const { administering: words } = wordingIn(state.language)
  if (codeOf(outcome) === 'no-such-person') return say(words.notDelegable)
  const did = didWhat(outcome)
  if (did === undefined) return undefined
  if (did === 'ended') return say(words.delegationEnded)
  if (did === 'nothing-to-end') return say(words.noDelegation)
  const { from, until } = submission.body
  return say(words.delegated(shownTime({ state }, from), shownTime({ state }, until)))
}

export const tellOnCall: Tell = ({ submission }, outcome, state) => {
  if (submission.name !== 'setOnCall') return undefined
  const { administering: words } = wordingIn(state.language)
  if (codeOf(outcome) === 'no-such-person') return say(words.notOnHelpdesk)
  if (outcome.outcome !== 'done') return undefined
  const { from, until } = submission.body
  return say(words.onCallSet(shownTime({ state }, from), shownTime({ state }, until)))
}

export const tellOffCall: Tell = ({ submission }, outcome, { language }) => {
  if (submission.name !== 'endOnCall') return undefined
  const { administering: words } = wordingIn(language)
  const did = didWhat(outcome)
  if (did === undefined) return undefined
  return say(did === 'ended' ? words.offCall : words.nothingOffCall)
}

export const tellErased: Tell = ({ submission }, outcome, { language }) => {
  if (submission.name !== 'erasePerson') return undefined
  const { administering: words } = wordingIn(language)
  if (codeOf(outcome) === 'needs-another-person') return say(words.lastAdministrator)
  if (outcome.outcome === 'refused' && outcome.problem.code === 'transition-not-allowed')
    return say(words.stillOpen(outcome.problem.number ?? ''))
  return outcome.outcome === 'done' ? say(words.erased) : undefined
}
